import { Steps } from 'antd';
import { useCommand } from '../../../api/hooks.ts';
import { useNow } from '../../../app/clock.ts';
import { useCurrentCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, DateField, MomentField, TextField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day, Moment } from '../../../ui/moment.tsx';
import { Page } from '../../../ui/page.tsx';
import { OpenYear } from './open-year.tsx';
import { PolicySection } from './policy.tsx';
import { yearText } from './text.ts';
import { type Board, useBoard } from './use-board.ts';

const Criteria = ({ board }: { board: Board }) => {
  const text = useText(yearText);
  const record = useCommand('POST /api/office/cycles/{cycle}/criteria');
  const { cycle, criteria, editions, call } = board;
  const guide = editions.find(({ id }) => id === criteria?.edition)?.guide;
  return (
    <section className="panel" aria-labelledby="criteria">
      <h2 id="criteria">{text.criteria}</h2>
      <p className="page-lead">{text.criteriaLead}</p>
      {criteria ? (
        <Facts
          of={[
            [text.edition, criteria.standard],
            [text.guide, guide],
            [text.lookedUpOn, <Day key="on" on={criteria.lookedUpOn} />],
          ]}
        />
      ) : null}
      {call ? null : (
        <FormDialog<{ edition: string; lookedUpOn: string }>
          label={text.recordCriteria}
          button={{ type: criteria ? 'default' : 'primary' }}
          initial={criteria ?? { edition: editions.at(-1)?.id }}
          act={({ edition, lookedUpOn }) => record.mutateAsync({ path: { cycle }, body: { edition, lookedUpOn } })}
        >
          <ChoiceField
            name="edition"
            label={text.edition}
            options={editions.map(({ id, standard }) => ({ value: id, label: standard }))}
          />
          <DateField name="lookedUpOn" label={text.lookedUpOn} />
        </FormDialog>
      )}
    </section>
  );
};

const Call = ({ board }: { board: Board }) => {
  const text = useText(yearText);
  const office = useText(awardText);
  const publish = useCommand('POST /api/office/cycles/{cycle}/call');
  const extend = useCommand('POST /api/office/cycles/{cycle}/window-extensions');
  const { cycle, call } = board;
  const now = useNow();
  const over = call !== undefined && Date.parse(call.closes) <= now;
  return (
    <section className="panel" aria-labelledby="call">
      <h2 id="call">{text.call}</h2>
      <p className="page-lead">{text.callLead}</p>
      {call ? (
        <Facts
          of={[
            [office.documentNumber, call.documentNumber],
            [text.opens, <Moment key="opens" at={call.opens} />],
            [text.closes, <Moment key="closes" at={call.closes} />],
          ]}
        />
      ) : (
        <FormDialog<{ documentNumber: string; opens: string; closes: string }>
          label={text.publishCall}
          button={{ type: 'primary' }}
          consequence={text.callConsequence}
          article="第十二条"
          act={(body) => publish.mutateAsync({ path: { cycle }, body })}
        >
          <TextField name="documentNumber" label={office.documentNumber} most={60} />
          <MomentField name="opens" label={text.opens} />
          <MomentField name="closes" label={text.closes} />
        </FormDialog>
      )}
      {call && !over ? (
        <FormDialog<{ documentNumber: string; closes: string; reason: string }>
          label={text.extend}
          consequence={text.extendConsequence}
          act={(body) => extend.mutateAsync({ path: { cycle }, body })}
        >
          <TextField name="documentNumber" label={office.documentNumber} most={60} />
          <MomentField name="closes" label={text.newCloses} />
          <AreaField name="reason" label={office.reason} />
        </FormDialog>
      ) : null}
      {call && call.extensions.length > 0 ? (
        <>
          <h3>{text.extensions}</h3>
          <Rows
            label={text.extensions}
            rows={call.extensions}
            id={({ closes }) => closes}
            empty={office.nothing}
            columns={[
              { title: office.documentNumber, show: ({ documentNumber }) => documentNumber },
              { title: text.newCloses, show: ({ closes }) => <Moment at={closes} /> },
              { title: office.reason, show: ({ reason }) => reason },
            ]}
          />
        </>
      ) : null}
    </section>
  );
};

const Done = ({ board: { criteria, policy, call } }: { board: Board }) => {
  const text = useText(yearText);
  const done = [true, criteria !== undefined, policy.determined !== undefined, call !== undefined];
  const next = done.indexOf(false);
  const titles = [text.open, text.criteria, text.policy, text.call];
  return (
    <Steps
      responsive
      current={next < 0 ? titles.length : next}
      items={titles.map((title, index) => ({
        title,
        status: done[index] ? 'finish' : index === next ? 'process' : 'wait',
      }))}
    />
  );
};

/** The steps by which a year begins, one after the other, and what they left behind. */
export const Preparation = () => {
  const text = useText(yearText);
  const cycle = useCurrentCycle();
  const board = useBoard();
  return (
    <Page title={text.preparing} lead={text.preparingLead}>
      {cycle === undefined ? (
        <OpenYear />
      ) : (
        <Loaded query={board}>
          {(year) => (
            <>
              <Done board={year} />
              <Criteria board={year} />
              <PolicySection board={year} />
              <Call board={year} />
              {year.position.phase === 'completed' ? <OpenYear /> : null}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
};
