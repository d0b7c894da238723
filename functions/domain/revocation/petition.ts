import type { PetitionFraud, PetitionIncident } from '../../contracts/api/honours.ts';
import type { RevocationGround } from '../../contracts/events/honours.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, ok, type Result, stale } from '../kernel/result.ts';
import { formatDate } from '../policy/calendar.ts';
import { happened } from '../resolution/happened.ts';
import { petitionsOf, revocationOf, type Winner, watchedUntil } from './revocation.ts';

/** A title that is held, and no petition of the same ground before the government. */
const petitionable = (winner: Winner, ground: RevocationGround): Result<undefined> => {
  const revoked = revocationOf(winner.approvals);
  if (revoked) {
    return stale({
      code: 'revoked-already',
      reason: `称号已由区政府撤销（${revoked.documentNumber}）。`,
      remedy: '无须再次提请。',
      current: { ...revoked },
    });
  }
  const open = petitionsOf(winner.code, winner).find((each) => each.ground === ground && each.state === 'petitioned');
  return open
    ? stale({
        code: 'petition-pending',
        reason: '对该组织的同一事由已提请区政府，尚未决定。',
        remedy: '请待区政府决定后再办理。',
        current: { petition: open.petition },
      })
    : ok(undefined);
};

/**
 * The committee asks the government to withdraw a title won by improper means, after the organisation was heard (A17a). No time limit
 * runs.
 *
 * @param clear whether a file is among the office's and was verified: the office keeps the evidence of both petitions
 */
export const petitionFraud = (
  winner: Winner,
  body: PetitionFraud,
  clear: IsClear,
  receivedAt: Instant,
): Result<EventOf<'resolution'>> => {
  const due = petitionable(winner, 'fraud');
  if (!due.ok) return due;
  const dated = happened(body.heardOn, receivedAt, 'body.heardOn');
  if (!dated.ok) return dated;
  const proven = cited(body.evidence, clear);
  return proven.ok ? ok({ type: 'FraudPetitioned', code: winner.code, ...body }) : proven;
};

/**
 * The office may ask the government to withdraw a title for a serious incident or violation that occurred within two years of the
 * commendation decision (A19a): neither the ceremony nor the day of the petition counts. Nothing happens by itself.
 */
export const petitionIncident = (
  winner: Winner,
  body: PetitionIncident,
  clear: IsClear,
  receivedAt: Instant,
): Result<EventOf<'honours'>> => {
  const due = petitionable(winner, 'incident');
  if (!due.ok) return due;
  const dated = happened(body.occurredOn, receivedAt, 'body.occurredOn');
  if (!dated.ok) return dated;
  const { decidedOn } = winner.conferred;
  const last = watchedUntil(winner.conferred);
  if (body.occurredOn < decidedOn || body.occurredOn > last) {
    return against('A19', {
      code: 'outside-watch',
      reason: `事故或违法行为发生于${formatDate(body.occurredOn)}，不在获奖后2年内（自表彰决定之日${formatDate(decidedOn)}起至${formatDate(last)}）。`,
      remedy: '请核对发生日期；申报中弄虚作假骗取奖项的，由评委会依据第十七条提请撤销。',
      gaps: [{ at: 'body.occurredOn', problem: `应在${decidedOn}至${last}之间` }],
    });
  }
  const proven = cited(body.evidence, clear);
  return proven.ok ? ok({ type: 'IncidentPetitioned', ...body }) : proven;
};
