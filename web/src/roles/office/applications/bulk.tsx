import { Alert, App, Progress } from 'antd';
import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { DateField, SentencesField, TextField } from '../../../parts/fields.tsx';
import { Go } from '../../../parts/go.tsx';
import { useRunEach } from '../../../parts/run-each.ts';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { qualificationText } from './qualification-text.ts';
import { applicationsText } from './text.ts';
import type { ApplicationRow } from './use-application.ts';

/** What makes sense for several applications at once; every one of them is a command of its own. */
export const BulkActions = ({ chosen, onDone }: { chosen: readonly ApplicationRow[]; onDone: () => void }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const words = useText(qualificationText);
  const cycle = useCycle();
  const { message } = App.useApp();
  const correct = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/corrections');
  const draft = useCommand('POST /api/documents/cycles/{cycle}');
  const { all, outcomes, run, busy } = useRunEach();
  const failed = outcomes.filter(({ error }) => error !== undefined);
  const forAll = async (act: (row: ApplicationRow) => Promise<unknown>): Promise<void> => {
    await run(chosen, ({ name }) => name, act);
    onDone();
  };
  const eliminated = chosen.flatMap((row) => (row.place.stage === undefined ? [] : [{ row, stage: row.place.stage }]));
  return (
    <div className="stack">
      {chosen.length > 0 ? (
        <div className="row-actions">
          <strong>{text.selected(chosen.length)}</strong>
          <FormDialog<{ items: string[] }>
            label={text.bulkCorrect}
            consequence={words.correctConsequence}
            act={({ items }) =>
              forAll(({ code }) => correct.mutateAsync({ path: { cycle, code }, body: { items, facts: [] } }))
            }
          >
            <SentencesField name="items" label={words.correctionItems} hint={words.correctionHint} />
          </FormDialog>
          <FormDialog<{ on: string; contact?: string }>
            label={text.bulkNotices}
            act={async ({ on, contact }) => {
              if (eliminated.length < chosen.length) message.warning(text.bulkNotEliminated);
              await run(
                eliminated,
                ({ row }) => row.name,
                ({ row, stage }) =>
                  draft.mutateAsync({
                    path: { cycle },
                    body: {
                      kind: 'not-passed-notice',
                      code: row.code,
                      ending: stage,
                      on,
                      ...(contact === undefined ? {} : { contact }),
                    },
                  }),
              );
              onDone();
            }}
          >
            <DateField name="on" label={office.on} />
            <TextField name="contact" label={office.contact} optional />
          </FormDialog>
          <Go plain label={text.bulkTeams} to={`/office/teams?codes=${chosen.map(({ code }) => code).join('.')}`} />
        </div>
      ) : null}
      {all > 0 ? (
        <div role="status">
          {text.bulkDone(outcomes.length - failed.length, all)}
          {busy ? (
            <Progress percent={Math.round((outcomes.length / all) * 100)} size="small" aria-label={text.bulkCorrect} />
          ) : null}
        </div>
      ) : null}
      {failed.map(({ about, error }) => (
        <Alert key={about} type="warning" title={text.failedFor(about)} description={<ProblemAlert error={error} />} />
      ))}
    </div>
  );
};
