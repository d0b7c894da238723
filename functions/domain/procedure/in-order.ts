import type { Instant } from '../kernel/instant.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Year } from '../year/year.ts';
import { stepWords } from './phases.ts';
import { positionOf, type Step } from './position.ts';

/**
 * Whether the year stands where a command belongs. The refusal says where it stands instead.
 *
 * @param what the act, as «发布初选公示»
 */
export const inOrder = (year: Year, step: Step, what: string, receivedAt: Instant): Result<undefined> => {
  const position = positionOf(year, receivedAt);
  return position.step === step
    ? ok(undefined)
    : outOfOrder({
        code: 'not-the-time',
        reason: `目前不能${what}：${year.cycle.year}年度正处于“${stepWords[position.step].words}”。`,
        remedy: `须进入“${stepWords[step].words}”后办理。`,
      });
};
