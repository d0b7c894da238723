import type { ApproveList, SendBack } from '../../contracts/api/approval.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import { submissionAt } from '../resolution/submit-list.ts';
import { openOpinions, type Year } from '../year/year.ts';

/** Nothing is approved while an opinion is open (A14.6e): one that landed after the submission holds it up again. */
const nothingOpen = (year: Year): Result<undefined> => {
  const open = openOpinions(year);
  return open.length === 0
    ? ok(undefined)
    : outOfOrder({
        code: 'opinions-open',
        reason: '尚有公示期内收到的意见未处理完毕，名单不能审定批准。',
        remedy: '请待评审办调查核实、评委会审查处理后，再行审定。',
        gaps: open.map(({ notice }) => ({ at: notice.id, problem: '该次公示的意见尚未全部处理' })),
      });
};

/**
 * The government approves all, some or none of the list before it (A14.7b), each name with a yes or a reasoned no.
 *
 * What it decides on is read consistently before the one write. An opinion received in time that lands after that reading, minutes
 * behind everything that a request may take, does not undo the approval: the two stand in streams of different audiences, and no one
 * write can bind them. The government decided on what lay before it; office and supervisor are told of such an opinion, whichever of
 * the two landed first, and what it says is article 17's and 19's to pursue.
 *
 * @param number which submission, so that nobody approves a list that he did not read
 */
export const approveList = (
  year: Year,
  number: number,
  { approved, refused, documentNumber, decidedOn }: ApproveList,
  receivedAt: Instant,
): Result<EventOf<'approval'>> => {
  const open = nothingOpen(year);
  if (!open.ok) return open;
  const submission = submissionAt(year, number, 'AwaitApproval', '审定批准', receivedAt);
  if (!submission.ok) return submission;
  const { list } = submission.value;
  const said = [...approved, ...refused.map(({ code }) => code)];
  const gaps: readonly Gap[] = [
    ...list.filter(({ code }) => !said.includes(code)).map(({ code }) => ({ at: code, problem: '未作决定' })),
    ...said
      .filter((code, place) => !list.some((entry) => entry.code === code) || said.indexOf(code) !== place)
      .map((code) => ({
        at: code,
        problem: said.filter((other) => other === code).length > 1 ? '重复列出' : '不在报送名单中',
      })),
  ];
  if (gaps.length > 0) {
    return invalid({
      code: 'decision-incomplete',
      reason: '审定须对报送名单中的每个组织作出批准或不批准的决定，且不含其他组织。',
      remedy: '请按所列各项改正；不批准的须说明理由。',
      gaps,
    });
  }
  const dated = happened(decidedOn, receivedAt, 'body.decidedOn');
  return dated.ok ? ok({ type: 'ListApproved', approved, refused, documentNumber, decidedOn }) : dated;
};

/** The government sends the list back with its reason (A14.7b). */
export const sendListBack = (
  year: Year,
  number: number,
  { reason }: SendBack,
  receivedAt: Instant,
): Result<EventOf<'approval'>> => {
  const submission = submissionAt(year, number, 'AwaitApproval', '退回', receivedAt);
  return submission.ok ? ok({ type: 'ListSentBack', reason }) : submission;
};
