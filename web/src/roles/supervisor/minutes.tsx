import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { EvidenceLinks } from '../../files/evidence-links.tsx';
import { AsEntered } from '../../parts/as-entered.tsx';
import { Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { useText } from '../../text/language.ts';
import { minutesText } from '../../text/minutes.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, ShortMoment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { supervisorText } from './text.ts';
import { useSubjects } from './use-subjects.ts';

const kindOf = { entered: 'open', confirmed: 'good', returned: 'bad' } as const;

/** What was entered from paper, each beside its original: recording executes a decision and never makes one. */
export const Minutes = () => {
  const text = useText(supervisorText);
  const words = useText(minutesText);
  const cycle = useCycle();
  const { organisationOf, personOf } = useSubjects();
  const minutes = useAnswer('GET /api/office/cycles/{cycle}/minutes', { path: { cycle } });
  const actOf = (act: string): string => {
    const said = Object.entries(words).find(([name]) => name === act)?.[1];
    return typeof said === 'string' ? said : act;
  };
  return (
    <Page title={words.title} lead={text.minutesLead}>
      <Loaded query={minutes}>
        {(found) => (
          <Rows
            label={words.title}
            rows={found.minutes}
            id={(entry) => entry.minutes}
            empty={text.noMinutes}
            columns={[
              {
                title: text.act,
                show: ({ act, state, reason }) => (
                  <>
                    <b>{actOf(act)}</b>
                    <div>
                      <State kind={kindOf[state]}>{words[state]}</State>
                    </div>
                    {reason}
                  </>
                ),
              },
              {
                title: words.decision,
                show: (entry) => <AsEntered entry={entry} nameOf={organisationOf} personOf={personOf} />,
              },
              { title: words.occurredOn, show: ({ occurredOn }) => <Day on={occurredOn} /> },
              {
                title: text.entered,
                show: ({ recorder, enteredAt }) => (
                  <>
                    {personOf(recorder)} <ShortMoment at={enteredAt} />
                  </>
                ),
              },
              {
                title: text.confirmed,
                show: ({ confirmer, confirmedAt }) => (
                  <>
                    {confirmer === undefined ? '' : personOf(confirmer)}{' '}
                    {confirmedAt === undefined ? null : <ShortMoment at={confirmedAt} />}
                  </>
                ),
              },
              {
                title: text.original,
                show: ({ scan }) => (
                  <EvidenceLinks cycle={cycle} owner="office" ids={[scan]} titleOf={() => text.original} />
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
};
