import type { Seat } from '../../contracts/events/decision.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { forbidden, ok, type Result } from '../kernel/result.ts';
import { type CivilDate, endOfDay } from '../policy/calendar.ts';

/** The review committee as its stream tells it (A6). */
export interface Committee {
  readonly version: number;
  readonly proposals: readonly { readonly version: number; readonly seats: readonly Seat[] }[];
  /** The newest publication; nobody votes before the first one (A6b). */
  readonly published?: { readonly proposal: number; readonly documentNumber: string; readonly on: string };
  /** The published seats with whoever holds them now. */
  readonly seats: readonly Seat[];
}

/** Who sits on the committee: the published seats, each with its present holder. */
export const committeeOf = (history: History<'committee'>): Committee => {
  const proposals = only(history, 'SeatsProposed').map(({ version, event }) => ({ version, seats: event.seats }));
  const publication = last(history, 'SeatsPublished');
  const version = history.length;
  if (!publication) return { version, proposals, seats: [] };
  const { proposal, documentNumber, on } = publication.event;
  const handovers = only(history, 'SeatHandedOver').filter((handover) => handover.version > publication.version);
  const seats = (proposals.find((proposed) => proposed.version === proposal)?.seats ?? []).map((seat) => {
    const handover = handovers.findLast(({ event }) => event.seat === seat.seat)?.event;
    return handover ? { ...seat, holder: handover.holder, name: handover.name } : seat;
  });
  return { version, proposals, published: { proposal, documentNumber, on }, seats };
};

/** The committee as it stood at any instant. */
export type CommitteeAt = (at: Instant) => Committee;

/**
 * From when a change of the seats holds: from its record on, but never later than the end of its own day. The paper tells the day
 * and not the hour, so that within the day the record decides; what is recorded days later was true from the next day on.
 */
const holdsFrom = (on: CivilDate, receivedAt: Instant): Instant => {
  const end = endOfDay(on);
  return receivedAt < end ? receivedAt : end;
};

/** Who sat on the committee at an instant (A6a, b). */
export const committeeAt =
  (history: History<'committee'>): CommitteeAt =>
  (at) =>
    committeeOf(
      history.filter(
        ({ event, receivedAt }) => event.type === 'SeatsProposed' || holdsFrom(event.on, receivedAt) <= at,
      ),
    );

/** Who sat on the committee on a day, by the dates of the papers: for a meeting that is recorded later (A6a, b). */
export const committeeOn = (history: History<'committee'>, day: CivilDate): Committee =>
  committeeOf(history.filter(({ event }) => event.type === 'SeatsProposed' || event.on <= day));

/** The seats, once published: nobody decides before (A6b). */
export const publishedSeats = (committee: Committee): Result<readonly Seat[]> =>
  committee.published
    ? ok(committee.seats)
    : forbidden({
        code: 'seats-unpublished',
        reason: '评审委员会成员名单尚未经区政府批准并公布，任何人不得以委员身份办理事项。',
        remedy: '请评审办提出建议名单，报区政府批准后公布。',
        basis: { rule: 'regulation', article: 'A6' },
      });

/**
 * The published seat that a person holds (A6b).
 *
 * @param function `chair`: chair or vice chair, who preside and enter what the committee decided
 */
export const seatHeldBy = (committee: Committee, person: string, needed: 'any' | 'chair' = 'any'): Result<Seat> => {
  const seats = publishedSeats(committee);
  if (!seats.ok) return seats;
  const seat = seats.value.find(({ holder }) => holder === person);
  if (!seat) {
    return forbidden({
      code: 'no-seat',
      reason: '您不在已公布的评审委员会成员之列。',
      remedy: '如因职务变动接任席位，请评审办先登记席位交接。',
      basis: { rule: 'working' },
    });
  }
  return needed === 'any' || seat.function !== 'member'
    ? ok(seat)
    : forbidden({
        code: 'not-presiding',
        reason: '此事项由主任或副主任主持办理并记录评委会的决定。',
        remedy: '请提请主任或副主任办理。',
        basis: { rule: 'working' },
      });
};
