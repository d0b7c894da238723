import type { EventOf } from '../../contracts/streams.ts';
import { type Instant, later } from '../kernel/instant.ts';
import { type Gap, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { type Conflicted, type Session, withoutVote } from './session.ts';

/**
 * The presiding member closes the ballot: a gate, behind which votes received before it still arrive. He names who came and hands
 * nothing in, so that nobody is forgotten.
 *
 * Nothing that was accepted before falls behind the gate: it stands after the last receipt in the stream.
 */
export const closeBallot = (
  session: Session,
  named: readonly string[],
  conflicted: Conflicted,
  receivedAt: Instant,
): Result<EventOf<'session'>> => {
  if (session.closing) {
    return stale({
      code: 'ballot-closed',
      reason: '该次表决已经结束。',
      remedy: '请等待计票。',
      current: { closing: session.closing },
    });
  }
  const missing = withoutVote(session, conflicted);
  const gaps: readonly Gap[] = [
    ...missing.filter((member) => !named.includes(member)).map((at) => ({ at, problem: '已签到，尚未表决' })),
    ...named
      .filter((member) => !missing.includes(member))
      .map((at) => ({ at, problem: '已表决、未签到或无须表决，不应列为未投票' })),
  ];
  if (gaps.length > 0) {
    return outOfOrder({
      code: 'votes-missing',
      reason: '到会而未投票的委员与所列不一致。',
      remedy: '请等待其投票；确认其不投票的，请在 withoutVote 中列明后再结束表决。',
      gaps,
    });
  }
  const afterLast = later(session.lastReceivedAt, 1);
  return ok({ type: 'BallotClosing', at: receivedAt < afterLast ? afterLast : receivedAt });
};
