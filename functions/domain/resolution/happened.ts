import type { Instant } from '../kernel/instant.ts';
import { invalid, ok, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';

/**
 * Whether a date that somebody records has come: what has not happened cannot be recorded.
 *
 * @param at path of the date in the request
 */
export const happened = (on: string, receivedAt: Instant, at: string): Result<undefined> =>
  on <= civilDateOf(receivedAt)
    ? ok(undefined)
    : invalid({
        code: 'date-ahead',
        reason: '登记的日期晚于今天；尚未发生的事项不能登记。',
        remedy: '请在事项发生后登记其实际日期。',
        gaps: [{ at, problem: `${on}晚于今天` }],
      });
