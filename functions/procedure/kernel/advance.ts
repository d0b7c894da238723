import { type Journal, keyedDigest } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { History } from '../../domain/kernel/recorded.ts';
import { type Position, positionOf } from '../../domain/procedure/position.ts';
import type { Year } from '../../domain/year/year.ts';
import { look, yearOf } from './look.ts';

/** One append that a state of the machine owes the journal. */
export interface Move<S extends StreamType = StreamType> {
  readonly ref: StreamRef<S>;
  readonly event: EventOf<S>;
}

const attempts = 8;

/** Writes one event in the machine's name; false when somebody else wrote to the stream since `history` was read. */
export const appendAsSystem = async <S extends StreamType>(
  journal: Journal,
  { ref, event }: Move<S>,
  history: History<S>,
  now: Instant,
): Promise<boolean> => {
  // The place in the stream is the command: a second machine that decides the same collides instead of repeating it.
  const commandId = keyedDigest('system', `${ref.type}@${ref.scope}/${ref.id}#${history.length + 1}`);
  const entry = {
    event,
    commandId,
    fingerprint: commandId,
    actor: { id: 'system', role: 'system' as const },
    receivedAt: now,
  };
  return (await journal.append(ref, history, entry)) !== undefined;
};

/**
 * Does what the states named `serves` owe, as often as the year stands at one of them, and answers where it stands then. Killed
 * halfway, raced by another generation or called twice, it finds in the journal what is done and does the rest.
 */
export const advance = async (
  journal: Journal,
  input: StepInput,
  serves: readonly Position['step'][],
  move: (year: Year, input: StepInput) => Move | undefined | Promise<Move | undefined>,
): Promise<StepOutput> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const next = await look(journal, input);
    if (!(serves as readonly string[]).includes(next.step)) return next;
    const planned = await move(await yearOf(journal, input.cycle), input);
    if (!planned) throw new Error(`the year stands at ${next.step}, but nothing is due there`);
    // The history before the year: whatever is written in between makes the append collide, and the loop looks again.
    const history = await journal.load(planned.ref);
    const year = await yearOf(journal, input.cycle);
    if (positionOf(year, input.now).step !== next.step) continue;
    const due = await move(year, input);
    if (due) await appendAsSystem(journal, due, history, input.now);
  }
  return look(journal, input);
};
