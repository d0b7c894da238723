import { Alert, Card, Input } from 'antd';
import type { Answer } from '../../api/call.ts';
import { useAnswer, useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, Due, Moment } from '../../ui/moment.tsx';
import { visitText } from './visit-text.ts';

type Report = Answer<'GET /api/applicant/cycles/{cycle}/application/site-report'>;

const Entries = ({ title, entries }: { title: string; entries: readonly { item: string; words: string }[] }) => {
  const text = useText(visitText);
  return (
    <section>
      <h3>{title}</h3>
      {entries.length === 0 ? <p className="page-lead">{text.noneOf}</p> : null}
      <ul>
        {entries.map(({ item, words }) => (
          <li key={`${item} ${words}`}>
            <strong>{item}</strong>　<span className="words">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const AnswerReport = ({ report: { report } }: { report: Report }) => {
  const text = useText(visitText);
  const cycle = useCycle();
  const confirm = useCommand('POST /api/applicant/cycles/{cycle}/application/site-report/confirm');
  const dispute = useCommand('POST /api/applicant/cycles/{cycle}/application/site-report/dispute');
  const kept = useKept(`dispute/${cycle}/${report}`, '');
  return (
    <div className="stack">
      <div>
        <FinalStep
          label={text.confirm}
          consequence={text.confirmConsequence}
          article={text.article}
          button={{ type: 'primary' }}
          act={() => confirm.mutateAsync({ path: { cycle }, body: { report } })}
        />
      </div>
      <div className="field">
        <label htmlFor="statement">{text.disputeLabel}</label>
        <Input.TextArea
          id="statement"
          rows={3}
          count={{ show: true, max: 4000 }}
          value={kept.content}
          onChange={({ target }) => kept.change(target.value)}
        />
      </div>
      <div>
        <FinalStep
          label={text.dispute}
          consequence={text.disputeConsequence}
          disabled={kept.content.trim() === ''}
          act={async () => {
            await dispute.mutateAsync({ path: { cycle }, body: { report, statement: kept.content } });
            kept.forget();
          }}
        />
      </div>
    </div>
  );
};

const Shown = ({ report }: { report: Report }) => {
  const text = useText(visitText);
  const { answer } = report;
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{text.visited}</dt>
        <dd>
          <Day on={report.visitedOn} />
        </dd>
        <dt>{text.filed}</dt>
        <dd>
          <Moment at={report.filedAt} />
        </dd>
        {report.answerBy && !answer ? (
          <>
            <dt>{text.answerBy}</dt>
            <dd>
              <Due at={report.answerBy} />
            </dd>
          </>
        ) : null}
      </dl>
      <Entries title={text.findings} entries={report.findings.map(({ item, finding }) => ({ item, words: finding }))} />
      <Entries
        title={text.strengths}
        entries={report.strengths.map((each) => ({ item: each.item, words: each.text }))}
      />
      <Entries
        title={text.opportunities}
        entries={report.opportunities.map((each) => ({ item: each.item, words: each.text }))}
      />
      {answer ? (
        <Alert
          type={answer.confirmed ? 'success' : 'info'}
          showIcon
          title={answer.confirmed ? text.confirmed : text.disputed}
          description={
            <>
              <Moment at={answer.at} />
              {answer.statement ? <p className="words">{answer.statement}</p> : null}
            </>
          }
        />
      ) : (
        <AnswerReport report={report} />
      )}
    </div>
  );
};

/** The report on the visit, to be confirmed or disagreed with: findings only. */
export const SiteReport = () => {
  const text = useText(visitText);
  const cycle = useCycle();
  const query = useAnswer('GET /api/applicant/cycles/{cycle}/application/site-report', { path: { cycle } });
  return (
    <Card title={<h2>{text.report}</h2>}>
      <p className="page-lead">{text.reportLead}</p>
      <Loaded query={query}>{(report) => <Shown report={report} />}</Loaded>
    </Card>
  );
};
