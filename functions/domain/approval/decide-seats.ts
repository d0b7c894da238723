import type { ApproveSeats, RefuseSeats } from '../../contracts/api/committee.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Committee } from '../committee/committee.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { missing, ok, type Result, stale } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';

const undecided = (committee: Committee, proposal: number, history: History<'approval'>): Result<undefined> => {
  if (!committee.proposals.some(({ version }) => version === proposal)) {
    return missing({
      code: 'no-such-proposal',
      reason: `没有版本号为${proposal}的评审委员会成员建议名单。`,
      remedy: `待批准的建议名单版本：${committee.proposals.at(-1)?.version ?? '无'}。`,
    });
  }
  const decision = history[0]?.event.type;
  return decision
    ? stale({
        code: 'seats-decided',
        reason: '区政府对该建议名单已有决定。',
        remedy: '如需变更，请评审办重新提出建议名单。',
        current: { decision: decision === 'SeatsApproved' ? 'approved' : 'refused' },
      })
    : ok(undefined);
};

/** The government approves the members whom the office proposed (A6a). */
export const approveSeats = (
  committee: Committee,
  proposal: number,
  history: History<'approval'>,
  { documentNumber, decidedOn }: ApproveSeats,
  receivedAt: Instant,
): Result<EventOf<'approval'>> => {
  const open = undecided(committee, proposal, history);
  if (!open.ok) return open;
  const dated = happened(decidedOn, receivedAt, 'body.decidedOn');
  return dated.ok ? ok({ type: 'SeatsApproved', proposal, documentNumber, decidedOn }) : dated;
};

/** The government does not approve them: the office proposes others (A6a). */
export const refuseSeats = (
  committee: Committee,
  proposal: number,
  history: History<'approval'>,
  { reason }: RefuseSeats,
): Result<EventOf<'approval'>> => {
  const open = undecided(committee, proposal, history);
  return open.ok ? ok({ type: 'SeatsRefused', proposal, reason }) : open;
};
