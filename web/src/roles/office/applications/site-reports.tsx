import { useCommand } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { AreaField, ChoiceField, DateField, FilesField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Day } from '../../../ui/moment.tsx';
import { teamText } from './team-text.ts';
import type { Application } from './use-application.ts';

type Report = Application['reports'][number];
const answers = ['confirmed', 'disputed', 'unanswered'] as const;

const RecordAnswer = ({ code, report }: { code: string; report: Report }) => {
  const text = useText(teamText);
  const office = useText(awardText);
  const cycle = useCycle();
  const record = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/site-report-answers');
  return (
    <FormDialog<{ answer: (typeof answers)[number]; answeredOn: string; statement?: string; evidence?: string[] }>
      label={text.recordAnswer}
      act={({ statement, evidence = [], ...rest }) =>
        record.mutateAsync({
          path: { cycle, code },
          body: { report: report.version, ...rest, evidence, ...(statement === undefined ? {} : { statement }) },
        })
      }
    >
      <ChoiceField
        name="answer"
        label={text.answer}
        options={answers.map((value) => ({ value, label: office[value] }))}
      />
      <DateField name="answeredOn" label={text.answeredOn} />
      <AreaField name="statement" label={text.answerStatement} optional most={4000} />
      <FilesField cycle={cycle} name="evidence" label={text.scan} optional most={10} />
    </FormDialog>
  );
};

const lines = (of: readonly { readonly item: string; readonly text: string }[]): string =>
  of.map(({ item, text }) => `${item} ${text}`).join('\n');

/** Reports of the visit, findings only, each with what the organisation said to it. */
export const SiteReports = ({ application: { code, reports } }: { application: Application }) => {
  const text = useText(teamText);
  const office = useText(awardText);
  return (
    <>
      <h2>{text.reports}</h2>
      {reports.length === 0 ? <p>{text.noReports}</p> : null}
      {reports.toReversed().map((report) => (
        <article key={report.version} className="panel">
          <h3>{text.reportOf(report.version)}</h3>
          <Facts
            of={[
              [text.visitedOn, <Day key="on" on={report.visitedOn} />],
              [text.answer, report.answer === undefined ? office.open : office[report.answer]],
              [office.reason, report.statement],
              [text.findings, lines(report.findings.map(({ item, finding }) => ({ item, text: finding })))],
              [text.strengths, lines(report.strengths)],
              [text.opportunities, lines(report.opportunities)],
            ]}
          />
          {report.answer === undefined && report === reports.at(-1) ? (
            <RecordAnswer code={code} report={report} />
          ) : null}
        </article>
      ))}
    </>
  );
};
