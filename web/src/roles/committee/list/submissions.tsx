import type { Answer } from '../../../api/call.ts';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Facts } from '../../../parts/facts.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { State } from '../../../parts/state.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Day } from '../../../ui/moment.tsx';
import { listText } from './text.ts';

export type Submission = Answer<'GET /api/committee/cycles/{cycle}/submissions'>['submissions'][number];
type NoticeRow = Answer<'GET /api/committee/cycles/{cycle}/submissions'>['notices'][number];

/** What became of each name of a submission. */
const Names = ({ submission }: { submission: Submission }) => {
  const text = useText(listText);
  const decision = useText(decisionText);
  const award = useText(awardText);
  const common = useText(commonText);
  const { list, approved = [], refused = [] } = submission;
  const outcomeOf = (code: string) => {
    if (approved.includes(code)) return <State kind="good">{text.approvedNames}</State>;
    const no = refused.find((entry) => entry.code === code);
    return no ? (
      <>
        <State kind="bad">{text.refusedNames}</State> {no.reason}
      </>
    ) : null;
  };
  return (
    <Rows
      label={decision.submission(submission.submission)}
      rows={list}
      id={({ code }) => code}
      empty={award.nothing}
      columns={[
        { title: award.award, show: (row) => common[row.award] },
        { title: award.organisation, show: ({ name }) => name },
        { title: decision.inFavour, number: true, show: ({ inFavour }) => inFavour ?? '' },
        {
          title: decision.noticedIn,
          show: ({ noticedIn }) => (noticedIn === undefined ? decision.notNoticed : decision.notice(noticedIn)),
        },
        { title: award.state, show: ({ code }) => outcomeOf(code) },
      ]}
    />
  );
};

/** One submission with the government's word on it, and the committee's answer to a return. */
export const SubmissionFacts = ({ submission }: { submission: Submission }) => {
  const text = useText(listText);
  const decision = useText(decisionText);
  const award = useText(awardText);
  const nameOf = (code: string): string => submission.list.find((entry) => entry.code === code)?.name ?? code;
  const { reconsideration } = submission;
  return (
    <>
      <Facts
        of={[
          [
            award.state,
            <State
              key="state"
              kind={submission.decision === 'approved' ? 'good' : submission.decision === undefined ? 'open' : 'bad'}
            >
              {submission.decision === undefined ? decision.awaiting : decision[submission.decision]}
            </State>,
          ],
          [award.documentNumber, submission.documentNumber],
          [
            decision.decidedOn,
            submission.decidedOn === undefined ? undefined : <Day key="on" on={submission.decidedOn} />,
          ],
          [text.returned, submission.reason],
          [text.answered, reconsideration && `${reconsideration.statement}（${reconsideration.minutes}）`],
          [text.removed, reconsideration?.removed.map(({ code, reason }) => `${nameOf(code)}：${reason}`).join('；')],
          [text.added, reconsideration?.added.map(({ code, reason }) => `${nameOf(code)}：${reason}`).join('；')],
        ]}
      />
      <Names submission={submission} />
    </>
  );
};

/** The notices behind a list: periods, opinions and how they ended. */
export const NoticesBehind = ({ notices }: { notices: readonly NoticeRow[] }) => {
  const text = useText(listText);
  const decision = useText(decisionText);
  return (
    <Rows
      label={text.notices}
      rows={notices}
      id={({ notice }) => notice}
      empty={decision.noNotices}
      columns={[
        { title: decision.notices, show: ({ notice }) => decision.notice(notice) },
        {
          title: text.period,
          show: ({ firstDay, lastDay }) => (
            <>
              <Day on={firstDay} />—<Day on={lastDay} />
            </>
          ),
        },
        { title: decision.state, show: ({ closed }) => (closed ? decision.over : decision.running) },
        { title: text.opinions, number: true, show: ({ opinions }) => opinions },
        { title: text.upheld, number: true, show: ({ upheld }) => upheld },
        { title: text.dismissed, number: true, show: ({ dismissed }) => dismissed },
        { title: text.notAccepted, number: true, show: ({ notAccepted }) => notAccepted },
        {
          title: text.report,
          show: ({ report }) =>
            report ? (
              <>
                <State kind={report.examined ? 'good' : 'open'}>
                  {report.examined ? text.examined : text.notExamined}
                </State>
                <div>{report.conclusion}</div>
              </>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
};

/** Every list that went to the government. */
export const Submissions = () => {
  const text = useText(listText);
  const decision = useText(decisionText);
  const cycle = useCycle();
  const query = useAnswer('GET /api/committee/cycles/{cycle}/submissions', { path: { cycle } });
  return (
    <section className="panel" aria-labelledby="submissions">
      <h2 id="submissions">{text.submissions}</h2>
      <Loaded query={query}>
        {({ submissions }) =>
          submissions.length === 0 ? (
            <p>{decision.noSubmissions}</p>
          ) : (
            submissions.toReversed().map((submission) => (
              <div key={submission.submission}>
                <h3>{decision.submission(submission.submission)}</h3>
                <SubmissionFacts submission={submission} />
              </div>
            ))
          )
        }
      </Loaded>
    </section>
  );
};
