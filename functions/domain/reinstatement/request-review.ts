import type { EliminationStage, PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, eliminationOf } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { againstPolicy, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { addDays, type CivilDate, endOfDay, formatDate, formatEnd } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { eliminationWords } from '../stage/during.ts';
import type { EliminationReview } from './elimination-review.ts';

/** What the right to ask for a 复核 is judged by. */
export interface ReviewGround {
  readonly cycle: Cycle;
  readonly code: string;
  /** Neither withdrawn nor terminated. */
  readonly goesOn: boolean;
  readonly before: EliminationReview | undefined;
  /** When the written notice was served; without service no time limit runs. */
  readonly served: CivilDate | undefined;
  /** Working days from service, by the committee's policy. */
  readonly days: number;
  readonly calendar: WorkingDays;
}

/**
 * The end of the time for asking, 24:00 of the last working day from service; undefined while the notice was not served. An unknown
 * calendar cuts nobody's right short: a working-day period is never shorter than as many natural days.
 */
export const reviewableUntil = ({ served, days, calendar }: Pick<ReviewGround, 'served' | 'days' | 'calendar'>) =>
  served === undefined ? undefined : periodAfter(served, { days, unit: 'working' }, calendar);

const inTime = (ground: ReviewGround, receivedAt: Instant): Result<undefined> => {
  const { served, days } = ground;
  const until = reviewableUntil(ground);
  if (served === undefined || until === undefined || receivedAt < endOfDay(addDays(served, days))) return ok(undefined);
  if (!until.ok) return until;
  return receivedAt < until.value.endsAt
    ? ok(undefined)
    : againstPolicy('reviewRequestDays', {
        code: 'review-request-late',
        reason: `书面通知已于${formatDate(served)}送达，申请复核的期限（${days}个工作日）已于${formatEnd(until.value.endsAt)}届满。`,
        remedy: '逾期不再受理复核申请；发现原决定确有错误的，可书面告知评审办，由其依职权更正。',
      });
};

/** Whether an eliminated organisation may ask for 复核: once per stage, and in time by receipt (A14.2g). */
export const mayRequest = (ground: ReviewGround, stage: EliminationStage, receivedAt: Instant): Result<undefined> => {
  const { cycle, code, before } = ground;
  if (before) {
    return stale({
      code: 'review-requested',
      reason: `贵单位已就${eliminationWords[stage]}结果申请过复核，每一阶段只能申请一次。`,
      remedy: '请查看复核的办理情况。',
      current: { state: before.state, requestedAt: before.requestedAt },
    });
  }
  if (!ground.goesOn) {
    return outOfOrder({
      code: 'application-stopped',
      reason: '申报已撤回或评审已终止，不能申请复核。',
      remedy: '无需办理。',
    });
  }
  if (!eliminationOf(cycle, code, stage)) {
    return outOfOrder({
      code: 'not-eliminated',
      reason: `贵单位没有在${eliminationWords[stage]}中被淘汰，没有可供复核的决定。`,
      remedy: '请核对阶段；名单确定并收到书面通知后方可申请。',
    });
  }
  return inTime(ground, receivedAt);
};

/** An eliminated organisation asks for 复核, with its grounds (A14.2g). */
export const requestReview = (
  ground: ReviewGround,
  stage: EliminationStage,
  grounds: PrivateReference,
  evidence: readonly string[],
  receivedAt: Instant,
): Result<EventOf<'review-request'>> => {
  const may = mayRequest(ground, stage, receivedAt);
  return may.ok ? ok({ type: 'ReviewRequested', stage, grounds, evidence: [...evidence] }) : may;
};
