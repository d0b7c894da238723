import type { ApproveRevocation, RefuseRevocation } from '../../contracts/api/honours.ts';
import type { RevocationGround } from '../../contracts/events/honours.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, missing, ok, type Result, stale } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import { type Petition, petitionsOf, revocationOf, type Winner } from './revocation.ts';

const pending = (winner: Winner, ground: RevocationGround, number: number): Result<Petition> => {
  const revoked = revocationOf(winner.approvals);
  if (revoked) {
    return stale({
      code: 'revoked-already',
      reason: `称号已撤销（${revoked.documentNumber}）。`,
      remedy: '称号只撤销一次。',
      current: { ...revoked },
    });
  }
  const petition = petitionsOf(winner.code, winner).find((each) => each.ground === ground && each.petition === number);
  if (!petition) {
    return missing({
      code: 'no-such-petition',
      reason: '没有这项提请：撤销称号须先由评委会（第十七条）或评审办（第十九条）提请。',
      remedy: '请从待决定的提请中选择。',
    });
  }
  return petition.state === 'petitioned'
    ? ok(petition)
    : stale({
        code: 'petition-decided',
        reason: '区政府对该项提请已有决定。',
        remedy: '有新的事实的，由提请机关重新提请。',
        current: { state: petition.state },
      });
};

/** The government withdraws the title, from the date of its decision (A17a, A19a). */
export const approveRevocation = (
  winner: Winner,
  ground: RevocationGround,
  number: number,
  { documentNumber, decidedOn }: ApproveRevocation,
  receivedAt: Instant,
): Result<EventOf<'approval'>> => {
  const due = pending(winner, ground, number);
  if (!due.ok) return due;
  const dated = happened(decidedOn, receivedAt, 'body.decidedOn');
  if (!dated.ok) return dated;
  return decidedOn >= winner.conferred.decidedOn
    ? ok({ type: 'RevocationApproved', code: winner.code, ground, petition: number, documentNumber, decidedOn })
    : invalid({
        code: 'revocation-early',
        reason: `撤销决定的日期早于表彰决定的日期${winner.conferred.decidedOn}。`,
        remedy: '请核对撤销决定的日期。',
        gaps: [{ at: 'body.decidedOn', problem: `早于${winner.conferred.decidedOn}` }],
      });
};

/** The government leaves the title, with its reason. */
export const refuseRevocation = (
  winner: Winner,
  ground: RevocationGround,
  number: number,
  { reason }: RefuseRevocation,
): Result<EventOf<'approval'>> => {
  const due = pending(winner, ground, number);
  return due.ok ? ok({ type: 'RevocationRefused', code: winner.code, ground, petition: number, reason }) : due;
};
