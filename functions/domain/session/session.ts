import type { BallotResult } from '../../contracts/events/decision.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

type Vote = Extract<EventOf<'session'>, { type: 'VoteCast' }>;

/** One ballot on the candidates of one award (A14.5b). */
export interface Session {
  readonly id: string;
  readonly version: number;
  readonly award: Award;
  readonly candidates: readonly string[];
  /** 应到. */
  readonly expected: readonly string[];
  readonly secret: boolean;
  /** The session whose equals this one orders. */
  readonly tieOf?: string;
  /** 实到. */
  readonly present: readonly string[];
  readonly recusals: readonly { readonly member: string; readonly candidate: string; readonly reason: string }[];
  readonly votes: readonly Vote[];
  readonly closing?: Instant;
  readonly results?: readonly BallotResult[];
}

/** The state of a ballot; undefined when none was opened under this id. */
export const sessionOf = (id: string, history: History<'session'>): Session | undefined => {
  const opened = history[0]?.event;
  if (opened?.type !== 'SessionOpened') return undefined;
  const closing = last(history, 'BallotClosing')?.event.at;
  const closed = last(history, 'BallotClosed')?.event;
  const { award, candidates, expected, secret, tieOf } = opened;
  return {
    id,
    version: history.length,
    award,
    candidates,
    expected,
    secret,
    ...(tieOf === undefined ? {} : { tieOf }),
    present: only(history, 'MemberAttended').map(({ event }) => event.member),
    recusals: only(history, 'MemberRecused').map(({ event }) => event),
    votes: only(history, 'VoteCast').map(({ event }) => event),
    ...(closing === undefined ? {} : { closing }),
    ...(closed === undefined ? {} : { results: closed.results }),
  };
};
