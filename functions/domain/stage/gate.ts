import type { ReviewStage } from '../../contracts/primitives.ts';
import type { StreamRef } from '../../contracts/streams.ts';
import { reviewStages } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only, type Recorded } from '../kernel/recorded.ts';
import { type Belonging, belongsTo } from './belongs.ts';

/** When a stage began to close, by whom, and since when its list is frozen. */
export interface StageGate {
  readonly at: Instant;
  readonly by: string;
  readonly selected: readonly string[];
  readonly closedAt?: Instant;
}

/** The gate of a stage; undefined while nobody closes it, and again after it was reopened. */
export const gateOf = (history: History<'cycle'>, stage: ReviewStage): StageGate | undefined => {
  const ofStage = history.filter(({ event }) => 'stage' in event && event.stage === stage);
  const closing = last(ofStage, 'StageClosing');
  const reopened = last(ofStage, 'StageReopened');
  if (!closing || (reopened && reopened.version > closing.version)) return undefined;
  const closed = last(ofStage, 'StageClosed');
  return {
    at: closing.event.at,
    by: closing.actor.id,
    selected: closing.event.selected,
    ...(closed ? { closedAt: closed.recordedAt } : {}),
  };
};

/** A list that was frozen, for the applications that are on it. */
interface Frozen {
  readonly at: Instant;
  readonly basis: Readonly<Record<string, number>>;
}

/** The name of a stream in the basis of a list. */
export const basisKey = ({ type, scope, id }: StreamRef): string => `${type}@${scope}/${id}`;

type Landed = Pick<Recorded, 'stream' | 'version' | 'event' | 'receivedAt'>;

/** What of a year's review counts, by the closings of its stages. */
export interface Gates {
  /** Whether a record counts, as far as the closings so far tell. */
  counts(record: Landed): boolean;
  /** The stage whose frozen list went without a record, which is void for it (A14.1d, A14.2g); undefined where it counts. */
  behind(record: Landed): ReviewStage | undefined;
}

/**
 * The gates of a year, the common ones and those of late entrants. While a stage closes, what was received before its gate counts.
 * Once the list is frozen, its basis says what did, to the last version: what landed behind it is void, even if it was received in
 * time. What is received after the freezing renews something, and counts. For whoever is on no such list, withdrawn or stopped
 * meanwhile, the gate alone decides.
 */
export const gatesOf = (history: History<'cycle'>): Gates => {
  const gates = new Map(reviewStages.map((stage) => [stage, gateOf(history, stage)]));
  const closings = only(history, 'StageClosed').map(({ event, recordedAt: at }) => ({
    stage: event.stage,
    codes: new Set([...event.passed, ...event.eliminated.map(({ code }) => code)]),
    frozen: { at, basis: event.basis },
  }));
  const late = only(history, 'LateStageClosed').toReversed();
  const frozenFor = ({ code, stage }: Belonging): readonly Frozen[] => {
    const common = closings.find((closing) => closing.stage === stage && closing.codes.has(code));
    const own = late.find(({ event }) => event.code === code && event.stage === stage);
    return [...(common ? [common.frozen] : []), ...(own ? [{ at: own.recordedAt, basis: own.event.basis }] : [])];
  };
  const countsFor = (belonging: Belonging, { stream, version, receivedAt }: Landed): boolean => {
    const gate = gates.get(belonging.stage);
    const meanwhile = gate && receivedAt >= gate.at && (gate.closedAt === undefined || receivedAt < gate.closedAt);
    const missed = ({ at, basis }: Frozen) => receivedAt < at && version > (basis[basisKey(stream)] ?? 0);
    return !meanwhile && !frozenFor(belonging).some(missed);
  };
  return {
    counts: (record) => {
      const belonging = belongsTo(record.stream, record.event);
      return !belonging || countsFor(belonging, record);
    },
    behind: (record) => {
      const belonging = belongsTo(record.stream, record.event);
      if (!belonging || frozenFor(belonging).length === 0) return undefined;
      return countsFor(belonging, record) ? undefined : belonging.stage;
    },
  };
};
