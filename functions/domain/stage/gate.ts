import type { ReviewStage } from '../../contracts/primitives.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, type Recorded } from '../kernel/recorded.ts';

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

/**
 * What counts of a stream that a stage's gate cuts: whatever was received before the gate; and after the list was frozen, what a
 * renewal adds. In between it landed too late: it is in no list, and void for this stage.
 */
export const counting = <E>(records: readonly Recorded<E>[], gate: StageGate | undefined): readonly Recorded<E>[] =>
  gate
    ? records.filter(
        ({ receivedAt }) => receivedAt < gate.at || (gate.closedAt !== undefined && receivedAt >= gate.closedAt),
      )
    : records;
