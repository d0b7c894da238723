import type { AnswerReview, DecideReviewAcceptance } from '../../contracts/api/reinstatement.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { forbidden, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import type { EliminationReview } from './elimination-review.ts';

type Handled = Result<EventOf<'review-answer'>>;

/** The 复核 that an officer may handle: it was asked for, and he is not who decided against the organisation (A14.2g). */
const handled = (
  review: EliminationReview | undefined,
  against: ReadonlySet<string>,
  officer: string,
): Result<EliminationReview> => {
  if (!review) {
    return missing({
      code: 'no-such-review',
      reason: '该组织没有就这一阶段申请复核。',
      remedy: '请核对组织和阶段；无申请而发现错误的，可依职权提出更正。',
    });
  }
  return against.has(officer)
    ? forbidden({
        code: 'same-handler',
        reason: '您曾就该组织在本阶段作出结论或确定名单，复核须由另一人办理。',
        remedy: '请交由未参与原决定的工作人员办理。',
        basis: { rule: 'working' },
      })
    : ok(review);
};

const answered = ({ state, reason }: EliminationReview) =>
  stale({
    code: 'review-handled',
    reason: '该复核申请已经办理。',
    remedy: '请刷新查看办理结果。',
    current: { state, ...(reason === undefined ? {} : { reason }) },
  });

/** Takes a request up, or does not, with the reason (A14.2g). */
export const decideReviewAcceptance = (
  review: EliminationReview | undefined,
  against: ReadonlySet<string>,
  { accepted, reason }: DecideReviewAcceptance,
  officer: string,
): Handled => {
  const mine = handled(review, against, officer);
  if (!mine.ok) return mine;
  if (mine.value.state !== 'requested') return answered(mine.value);
  if (accepted) return ok({ type: 'ReviewAccepted' });
  return reason === undefined
    ? outOfOrder({
        code: 'reason-missing',
        reason: '不予受理须说明理由，并书面告知申请人。',
        remedy: '请填写理由。',
        gaps: [{ at: 'body.reason', problem: '不能为空' }],
      })
    : ok({ type: 'ReviewNotAccepted', reason });
};

/** The written answer: upheld or dismissed, with its reason (A14.2g). Upheld it asks for a correction decision, it is none. */
export const answerReview = (
  review: EliminationReview | undefined,
  against: ReadonlySet<string>,
  { upheld, reason }: AnswerReview,
  officer: string,
): Handled => {
  const mine = handled(review, against, officer);
  if (!mine.ok) return mine;
  if (mine.value.state === 'requested') {
    return outOfOrder({
      code: 'review-not-accepted-yet',
      reason: '该复核申请尚未受理。',
      remedy: '请先决定是否受理。',
    });
  }
  return mine.value.state === 'accepted' ? ok({ type: 'ReviewAnswered', upheld, reason }) : answered(mine.value);
};
