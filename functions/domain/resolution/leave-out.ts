import type { LeaveOut } from '../../contracts/api/resolution.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { ballotsNeeded } from '../list/standing.ts';
import { quorumReached } from '../policy/ballot.ts';
import type { Session } from '../session/session.ts';
import type { Year } from '../year/year.ts';
import { beforeApproval } from './before-approval.ts';

/** Whether a counted ballot had no quorum on a candidate because members are recused, and not because they stayed away. */
const lostToRecusal = ({ policy }: Year, { results, rules, expected, present }: Session, code: string): boolean => {
  const result = results?.find((counted) => counted.code === code);
  const quorum = rules?.quorum ?? policy?.quorum;
  if (!result || result.quorate || !quorum) return false;
  return result.expected === 0 || quorumReached({ expected: expected.length, present: present.length }, quorum);
};

/**
 * The way on where recusals leave a candidate without a valid ballot (A14.5b): such a ballot is no majority and no refusal. The
 * committee holds another one, after seats changed hands or members came, or it leaves the candidate out, with its reason. It can
 * do so only after a ballot that recusals alone took the quorum from: nobody is left out by staying away.
 */
export const leaveOut = (year: Year, { code, reason, minutes }: LeaveOut): Result<EventOf<'resolution'>> => {
  const open = beforeApproval(year);
  if (!open.ok) return open;
  if (year.leftOut.some((resolved) => resolved.code === code)) {
    return stale({
      code: 'left-out',
      reason: '评委会已决定不将该组织列入名单。',
      remedy: '无须再次办理。',
      current: { leftOut: true },
    });
  }
  if (!ballotsNeeded(year).some(({ candidates }) => candidates.includes(code))) {
    return outOfOrder({
      code: 'no-ballot-due',
      reason: '该组织目前不是等待表决的候选组织。',
      remedy: '已有有效表决结果的，以表决结果为准；应当停止评审的，请以终止评审办理。',
    });
  }
  const running = year.sessions.find((session) => !session.results && session.candidates.includes(code));
  if (running) {
    return outOfOrder({
      code: 'ballot-running',
      reason: `对该组织的表决${running.id}尚未结束。`,
      remedy: '请先结束该次表决并等待计票结果。',
    });
  }
  const session = year.sessions.findLast(({ candidates, results }) => results && candidates.includes(code));
  return session && lostToRecusal(year, session, code)
    ? ok({ type: 'CandidateLeftOut', code, session: session.id, reason, minutes })
    : outOfOrder({
        code: 'ballot-possible',
        reason: '该组织尚未表决，或最近一次表决并非因委员回避而达不到法定人数。',
        remedy: '请召集足够的委员组织表决；因回避确实无法形成有效表决的，再作此决定。',
      });
};
