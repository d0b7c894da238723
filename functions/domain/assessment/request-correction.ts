import type { RequestCorrection } from '../../contracts/api/assessment.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf, formatEnd } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { duringStage } from '../stage/during.ts';
import { type Dossier, policyOfYear, type Review } from '../stage/review.ts';
import { openCorrection } from './assessment.ts';

/**
 * Asks the organisation to put right what is named, by the end of the policy's period (A13f, A14.1b); the same time for everybody.
 * One request at a time: while one can still be answered, another one would change the task under the organisation's hands.
 *
 * @param facts the application's named facts
 */
export const requestCorrection = (
  review: Review,
  dossier: Dossier,
  facts: readonly string[],
  command: RequestCorrection,
  receivedAt: Instant,
  calendar: WorkingDays,
): Result<EventOf<'assessment'>> => {
  const during = duringStage(review.cycle, dossier, 'qualification-review', receivedAt);
  if (!during.ok) return during;
  const open = openCorrection(dossier.assessment, dossier.application, receivedAt);
  if (open) {
    return outOfOrder({
      code: 'correction-open',
      reason: `已有一次补正要求尚未答复，期限至${formatEnd(open.due)}。`,
      remedy: '请待其补正或期限届满后再提出新的要求。',
    });
  }
  const unknown = command.facts.filter((fact) => !facts.includes(fact));
  if (unknown.length > 0) {
    return invalid({
      code: 'no-such-fact',
      reason: '所列内容不在该组织申请验证的内容之中。',
      remedy: `可选：${facts.join('、') || '无'}。`,
      gaps: unknown.map((fact) => ({ at: 'body.facts', problem: `没有“${fact}”` })),
    });
  }
  const days = policyOfYear(review).correctionDays;
  const period = periodAfter(civilDateOf(receivedAt), { days, unit: 'working' }, calendar);
  if (!period.ok) return period;
  return ok({
    type: 'CorrectionRequested',
    items: [...command.items],
    facts: [...new Set(command.facts)],
    due: period.value.endsAt,
  });
};
