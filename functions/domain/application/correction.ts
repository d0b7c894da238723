import { type Cycle, lateStageOf } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import { formatEnd } from '../policy/calendar.ts';
import type { Application } from './application.ts';

/** A correction (补正) that the office asked for; `request` is its version in the assessment. */
export interface Correction {
  readonly request: number;
  readonly items: readonly string[];
  readonly facts: readonly string[];
  readonly due: Instant;
  readonly askedAt: Instant;
  readonly state: 'open' | 'answered' | 'overdue' | 'lapsed';
}

/** Whether what is received now still belongs to the qualification review: its closing counts what was received before it. */
const inReview = (cycle: Cycle, code: string, receivedAt: Instant): boolean => {
  const { closed, closing } = cycle.stages['qualification-review'];
  if (lateStageOf(cycle, code) === 'qualification-review') return true;
  return !closed && (closing === undefined || receivedAt < closing.at);
};

/**
 * What the office asked this application to correct, oldest first, as it stands at an instant. A request made for an earlier
 * submission lapsed with its withdrawal; all lapse with the end of the qualification review (A13f, A14.1b).
 */
export const correctionsOf = (
  application: Application,
  assessment: History<'assessment'>,
  cycle: Cycle,
  at: Instant,
): readonly Correction[] =>
  only(assessment, 'CorrectionRequested').map(({ event: { items, facts, due }, version, receivedAt, recordedAt }) => {
    const ofThisSubmission = application.submission !== undefined && recordedAt >= application.submission.recordedAt;
    const live = application.status === 'submitted' && ofThisSubmission && inReview(cycle, application.code, at);
    const answered = application.corrections.some(({ request }) => request === version);
    const waiting = at < due ? 'open' : 'overdue';
    const state = answered ? 'answered' : live ? waiting : 'lapsed';
    return { request: version, items, facts, due, askedAt: receivedAt, state };
  });

/** Whether the draft may be written: before submission always, after it only while a correction is asked (A13f). */
export const editable = (application: Application, corrections: readonly Correction[]): Result<undefined> => {
  if (application.status !== 'submitted' || corrections.some(({ state }) => state === 'open')) return ok(undefined);
  const overdue = corrections.find(({ state }) => state === 'overdue');
  return outOfOrder({
    code: 'application-frozen',
    reason: overdue
      ? `申报材料已经提交；补正期限已于${formatEnd(overdue.due)}届满。`
      : '申报材料已经提交，内容不再变化。',
    remedy: overdue ? '请联系评审办。' : '评审办要求补正时可以修改；受理期限届满前也可以撤回，修改后重新提交。',
  });
};
