import type { HandSeatOver, PublishSeats } from '../../contracts/api/committee.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import type { Committee } from './committee.ts';

/**
 * Publishes the members whom the government approved: from here they can act (A6b).
 *
 * @param decision what the government said to this proposal, if anything
 */
export const publishSeats = (
  committee: Committee,
  decision: EventOf<'approval'> | undefined,
  { proposal, documentNumber, on }: PublishSeats,
  receivedAt: Instant,
): Result<EventOf<'committee'>> => {
  const newest = committee.proposals.at(-1);
  if (!committee.proposals.some(({ version }) => version === proposal)) {
    return missing({
      code: 'no-such-proposal',
      reason: `没有版本号为${proposal}的成员建议名单。`,
      remedy: newest ? `最新的建议名单版本号为${newest.version}。` : '请先提出成员建议名单。',
    });
  }
  if (proposal !== newest?.version) {
    return outOfOrder({
      code: 'proposal-superseded',
      reason: `版本${proposal}之后又提出了新的建议名单（版本${newest?.version}）。`,
      remedy: '请公布经区政府批准的最新名单。',
    });
  }
  if (decision?.type !== 'SeatsApproved') {
    return against('A6', {
      code: 'seats-unapproved',
      reason: '评审委员会成员名单须报区政府批准后才能公布，该建议名单尚未获批准。',
      remedy: '请待区政府批准后再公布；未获批准的请重新提出建议名单。',
    });
  }
  if (committee.published?.proposal === proposal) {
    return outOfOrder({
      code: 'seats-published',
      reason: `该名单已经公布（${committee.published.documentNumber}）。`,
      remedy: '人员职务变动请登记席位交接；重新组成请另提建议名单。',
    });
  }
  if (on < decision.decidedOn) {
    return against('A6', {
      code: 'published-before-approval',
      reason: `公布日期${on}早于区政府批准日期${decision.decidedOn}；名单报区政府批准后才能公布。`,
      remedy: '请核对公布日期。',
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'SeatsPublished', proposal, documentNumber, on }) : dated;
};

/** The post changed hands: a seat gets another holder, with date and document (A6a). */
export const handSeatOver = (
  committee: Committee,
  { seat, holder, name, documentNumber, on }: HandSeatOver,
  receivedAt: Instant,
): Result<EventOf<'committee'>> => {
  const known = committee.seats.find((other) => other.seat === seat);
  if (!known) {
    return missing({
      code: 'no-such-seat',
      reason: `已公布的名单中没有席位“${seat}”。`,
      remedy: `已公布的席位：${committee.seats.map((other) => other.seat).join('、') || '尚未公布'}。`,
    });
  }
  const other = committee.seats.find((taken) => taken.holder === holder);
  if (other) {
    return outOfOrder({
      code: 'holder-seated',
      reason: `${other.name}已占有席位“${other.post}”，同一人不能占两个席位。`,
      remedy: '请核对接任人员；两个职务由一人担任时，请先就另一席位登记交接。',
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'SeatHandedOver', seat, holder, name, documentNumber, on }) : dated;
};
