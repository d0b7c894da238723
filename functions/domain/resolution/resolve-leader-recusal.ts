import type { ResolveLeaderRecusal } from '../../contracts/api/resolution.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { recusalToDecide } from '../assessment/decide-recusal.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import type { Dossier, Review } from '../stage/review.ts';

/** The committee resolves whether the leader of a team stays away, as the organisation asked (A14.3a); the office carries it out. */
export const resolveLeaderRecusal = (
  review: Review,
  dossier: Dossier,
  history: History<'resolution'>,
  request: number,
  { granted, reason, minutes }: ResolveLeaderRecusal,
  receivedAt: Instant,
): Result<EventOf<'resolution'>> => {
  if (history.length > 0) {
    return stale({
      code: 'leader-recusal-resolved',
      reason: '评委会对该回避申请已有决定。',
      remedy: '请由评审办按评委会的决定办理。',
      current: { ...history.at(-1)?.event },
    });
  }
  const due = recusalToDecide(review, dossier, request, receivedAt);
  if (!due.ok) return due;
  return due.value.leads
    ? ok({ type: 'LeaderRecusalResolved', code: dossier.code, request, granted, reason, minutes })
    : outOfOrder({
        code: 'member-recusal',
        reason: '被申请回避的不是评审组组长，其回避由评审办决定。',
        remedy: '请由评审办决定。',
      });
};
