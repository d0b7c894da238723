import type { RecordException } from '../../contracts/api/resolution.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { placesOf } from '../list/votes.ts';
import type { Year } from '../year/year.ts';
import { beforeApproval } from './before-approval.ts';

/**
 * More than the text's places for an award, with the committee's reason (A3b: «原则上不超过5家»). Recorded before the list is fixed it
 * widens the list; later it makes room for names that the committee adds.
 */
export const recordException = (
  year: Year,
  { award, places, reason, minutes }: RecordException,
): Result<EventOf<'resolution'>> => {
  const open = beforeApproval(year);
  if (!open.ok) return open;
  if (!year.cycle.candidates) {
    return outOfOrder({
      code: 'no-candidates',
      reason: '评审办尚未提出提请审议的候选授奖名单，名额例外无从论证。',
      remedy: '请在候选名单提交之后、初选名单确定之前作出。',
    });
  }
  const now = placesOf(year, award);
  return places > now
    ? ok({ type: 'ExceptionRecorded', award, places, reason, minutes })
    : invalid({
        code: 'exception-void',
        reason: `该奖项现有名额已为${now}家。`,
        remedy: `请填写大于${now}的名额。`,
        gaps: [{ at: 'body.places', problem: `应大于${now}` }],
      });
};
