import type { BallotResult, VotingRules } from '../../contracts/events/decision.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { CommitteeAt } from '../committee/committee.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';

type Vote = Extract<EventOf<'session'>, { type: 'VoteCast' }>;
/** What a member did, with when it was received. */
type At<T> = T & { readonly at: Instant };
type Closed = Extract<EventOf<'session'>, { type: 'BallotClosed' }>;

/** One ballot on the candidates of one award (A14.5b). */
export interface Session {
  readonly id: string;
  readonly version: number;
  readonly award: Award;
  readonly candidates: readonly string[];
  /** 应到: the members at the opening. */
  readonly expected: readonly string[];
  /** The seat of each of them: a vote is the seat's, and one seat has one. */
  readonly seats: ReadonlyMap<string, string>;
  readonly secret: boolean;
  /** The policy of its opening: it is held and counted by it, and places that fall free are filled by it or not. */
  readonly rules: VotingRules;
  /** The session whose equals this one orders. */
  readonly tieOf?: string;
  /** 委托参会: who acts in a member's stead. */
  readonly mandates: readonly { readonly member: string; readonly substitute: string }[];
  /** 实到. */
  readonly present: readonly string[];
  /** When who came; empty for a ballot on paper. */
  readonly arrivals: readonly At<{ readonly member: string }>[];
  readonly recusals: readonly { readonly member: string; readonly candidate: string }[];
  readonly votes: readonly At<Vote>[];
  /** When the last of all that stands here was received. */
  readonly lastReceivedAt: Instant;
  readonly closing?: Instant;
  readonly results?: readonly BallotResult[];
  readonly receipts?: Closed['receipts'];
}

/** Whether a declared interest ties a person to an organisation (A20b). */
export type Conflicted = (person: string, code: string) => boolean;

/** The state of a ballot; undefined when none was opened or recorded under this id. */
export const sessionOf = (id: string, history: History<'session'>): Session | undefined => {
  const opened = history[0]?.event;
  if (opened?.type === 'BallotRecorded') {
    const lastReceivedAt = history[0]?.receivedAt ?? '';
    const { tieOf, expected, ...recorded } = opened;
    const order = tieOf === undefined ? {} : { tieOf };
    const none = { arrivals: [], votes: [], receipts: {} };
    return { id, version: history.length, ...recorded, ...seatsOf(expected), ...order, ...none, lastReceivedAt };
  }
  if (opened?.type !== 'SessionOpened') return undefined;
  const received = history.map(({ receivedAt }) => receivedAt).toSorted();
  const closing = last(history, 'BallotClosing')?.event.at;
  const closed = last(history, 'BallotClosed')?.event;
  const { award, candidates, expected, secret, rules, tieOf } = opened;
  return {
    id,
    version: history.length,
    award,
    candidates,
    ...seatsOf(expected),
    secret,
    rules,
    ...(tieOf === undefined ? {} : { tieOf }),
    mandates: only(history, 'SubstituteMandated').map(({ event }) => event),
    present: only(history, 'MemberAttended').map(({ event }) => event.member),
    arrivals: only(history, 'MemberAttended').map(({ event, receivedAt }) => ({
      member: event.member,
      at: receivedAt,
    })),
    recusals: only(history, 'MemberRecused').map(({ event }) => event),
    votes: only(history, 'VoteCast').map(({ event, receivedAt }) => ({ ...event, at: receivedAt })),
    lastReceivedAt: received.at(-1) ?? '',
    ...(closing === undefined ? {} : { closing }),
    ...(closed === undefined ? {} : { results: closed.results, receipts: closed.receipts }),
  };
};

const seatsOf = (expected: Extract<EventOf<'session'>, { type: 'SessionOpened' }>['expected']) => ({
  expected: expected.map(({ holder }) => holder),
  seats: new Map(expected.map(({ holder, seat }) => [holder, seat])),
});

/** Whether a member held, at an instant, the seat for which he is expected. */
export type Seated = (member: string, at: Instant) => boolean;

/** Who held which of a ballot's seats when. */
export const seatedIn =
  ({ seats }: Pick<Session, 'seats'>, committeeAt: CommitteeAt): Seated =>
  (member, at) => {
    const own = seats.get(member);
    return committeeAt(at).seats.some(({ seat, holder }) => seat === own && holder === member);
  };

/**
 * The ballot without what somebody did after his seat had passed to another (A6a). 应到 stays as the ballot opened: a seat that is
 * handed over meanwhile keeps the vote that its holder cast before, and has none else; whoever takes it over comes to the next
 * ballot. So no seat ever has two votes, and the meeting that decides is the one that was called. A hand-over can be recorded
 * between a check and its append, or days late: it is looked at again at the count, and what was counted stays.
 */
export const onlySeated = (session: Session, seated: Seated): Session => {
  if (session.results) return session;
  const arrivals = session.arrivals.filter(({ member, at }) => seated(member, at));
  return {
    ...session,
    arrivals,
    present: arrivals.map(({ member }) => member),
    votes: session.votes.filter(({ member, at }) => seated(member, at)),
  };
};

/** The member for whom a person acts: his substitute where there is one, else he himself. */
export const memberActing = ({ expected, mandates }: Session, person: string): string | undefined => {
  const mandate = mandates.find(({ substitute }) => substitute === person);
  if (mandate) return mandate.member;
  return expected.includes(person) && !mandates.some(({ member }) => member === person) ? person : undefined;
};

/** Everyone whose interests count for a member's vote: he, and who acts in his stead. */
const concernedIn = ({ mandates }: Pick<Session, 'mandates'>, member: string): readonly string[] => [
  member,
  ...mandates.filter((mandate) => mandate.member === member).map(({ substitute }) => substitute),
];

/** Whether a member takes no part in the ballot on one candidate: he recused himself, or a declared interest does (A14.5b, A20b). */
export const isRecused = (
  session: Pick<Session, 'mandates' | 'recusals'>,
  member: string,
  code: string,
  conflicted: Conflicted,
): boolean =>
  session.recusals.some((recusal) => recusal.member === member && recusal.candidate === code) ||
  concernedIn(session, member).some((person) => conflicted(person, code));

/** The candidates that a member votes on. */
export const votableBy = (session: Session, member: string, conflicted: Conflicted): readonly string[] =>
  session.candidates.filter((code) => !isRecused(session, member, code, conflicted));

/** Members who came, have something to vote on and handed nothing in yet. */
export const withoutVote = (session: Session, conflicted: Conflicted): readonly string[] =>
  session.present.filter(
    (member) =>
      !session.votes.some((vote) => vote.member === member) && votableBy(session, member, conflicted).length > 0,
  );

/** Whether the ballot still takes what was received at this instant: the closing is a gate, not the moment of processing. */
export const stillOpen = ({ closing, results }: Session, receivedAt: Instant): Result<undefined> =>
  results || (closing !== undefined && receivedAt >= closing)
    ? outOfOrder({
        code: 'ballot-closed',
        reason: '该次表决已经结束。',
        remedy: '表决结果以计票为准；未达法定人数的候选组织将另行表决。',
      })
    : ok(undefined);
