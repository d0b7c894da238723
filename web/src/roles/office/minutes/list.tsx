import { Segmented } from 'antd';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { AsEntered } from '../../../parts/as-entered.tsx';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField } from '../../../parts/fields.tsx';
import { useFilters } from '../../../parts/filters.ts';
import { Go } from '../../../parts/go.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { usePerson } from '../../../session/use-session.ts';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, ShortMoment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { useNames, useOrganisations } from '../who.ts';
import { isAct, paperOf } from './acts.ts';

export type Minutes = Answer<'GET /api/office/cycles/{cycle}/minutes'>['minutes'][number];
const states = ['entered', 'confirmed', 'returned'] as const;

const Entered = ({ entry }: { entry: Minutes }) => {
  const { nameOf } = useOrganisations();
  const personOf = useNames();
  return <AsEntered entry={entry} nameOf={nameOf} personOf={personOf} />;
};

const Actions = ({ entry }: { entry: Minutes }) => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { id } = usePerson();
  const confirm = useCommand('POST /api/office/cycles/{cycle}/minutes/{minutes}/confirmation');
  const back = useCommand('POST /api/office/cycles/{cycle}/minutes/{minutes}/return');
  if (entry.state !== 'entered') return null;
  const path = { cycle, minutes: entry.minutes };
  const name = isAct(entry.act) ? text[entry.act] : entry.act;
  // A stamped sheet of a third party needs the check of the original, not a second officer.
  const second = !isAct(entry.act) || paperOf(entry.act) !== 'partner';
  return (
    <span className="row-actions">
      <FinalStep
        label={text.confirm}
        consequence={
          <>
            <p>
              <b>{name}</b>
            </p>
            <Entered entry={entry} />
            <p>{text.confirmConsequence}</p>
          </>
        }
        word={text.confirmWord}
        button={{ size: 'small', type: 'primary' }}
        disabled={second && entry.recorder === id}
        act={() => confirm.mutateAsync({ path, body: { originalChecked: true } })}
      />
      <FormDialog<{ reason: string }>
        label={text.return}
        about={name}
        button={{ size: 'small' }}
        act={(body) => back.mutateAsync({ path, body })}
      >
        <p className="page-lead">{text.returnNote}</p>
        <AreaField name="reason" label={office.reason} />
      </FormDialog>
    </span>
  );
};

/** What was entered from paper: waiting for the second officer, in effect, or sent back. */
export const MinutesList = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { get, set } = useFilters();
  const state = get('state') ?? 'all';
  const list = useAnswer('GET /api/office/cycles/{cycle}/minutes', { path: { cycle } });
  return (
    <Page title={text.title} lead={text.lead} actions={<Go to="/office/minutes/new" label={text.enter} />}>
      <Loaded query={list}>
        {({ minutes }) => (
          <>
            <div className="filters">
              <Segmented
                aria-label={office.state}
                value={state}
                onChange={(value) => set('state', value === 'all' ? undefined : value)}
                options={[
                  { value: 'all', label: `${common.all}（${minutes.length}）` },
                  ...states.map((value) => ({
                    value,
                    label: `${text[value]}（${minutes.filter((entry) => entry.state === value).length}）`,
                  })),
                ]}
              />
            </div>
            <Rows
              label={text.title}
              rows={minutes.filter((entry) => state === 'all' || entry.state === state)}
              id={(entry) => entry.minutes}
              empty={text.none}
              columns={[
                {
                  title: text.act,
                  show: (entry) => (
                    <>
                      <b>{isAct(entry.act) ? text[entry.act] : entry.act}</b>
                      <div>
                        <State
                          kind={entry.state === 'confirmed' ? 'good' : entry.state === 'returned' ? 'bad' : 'open'}
                        >
                          {text[entry.state]}
                        </State>
                      </div>
                      {entry.reason === undefined ? null : <div>{entry.reason}</div>}
                    </>
                  ),
                },
                { title: text.decision, show: (entry) => <Entered entry={entry} /> },
                { title: text.occurredOn, show: ({ occurredOn }) => <Day on={occurredOn} /> },
                {
                  title: text.recorder,
                  show: ({ recorder, enteredAt, confirmer, confirmedAt }) => (
                    <>
                      {recorder} <ShortMoment at={enteredAt} />
                      {confirmer === undefined ? null : (
                        <div>
                          {text.confirmer}：{confirmer}{' '}
                          {confirmedAt === undefined ? null : <ShortMoment at={confirmedAt} />}
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  title: text.original,
                  show: ({ scan }) => (
                    <EvidenceLinks cycle={cycle} owner="office" ids={[scan]} titleOf={() => text.original} />
                  ),
                },
                { title: office.actions, show: (entry) => <Actions entry={entry} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
};
