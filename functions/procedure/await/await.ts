import type * as z from 'zod';
import type { Journal } from '../../adapters/journal.ts';
import type { Waits } from '../../adapters/waits.ts';
import type { awaitInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { only } from '../../domain/kernel/recorded.ts';
import { appendAsSystem } from '../kernel/advance.ts';
import { generationOf } from '../kernel/look.ts';

/**
 * Begins to wait for people: first the token, then the note in the journal. Whoever decided before the token lay there finds
 * nothing to wake; the note then makes react look, and it wakes what is decided.
 */
export const beginToAwait = async (
  { journal, waits }: { readonly journal: Journal; readonly waits: Waits },
  input: z.infer<typeof awaitInput>,
): Promise<StepOutput> => {
  const { cycle, generation, step, round, now, token } = input;
  const ref = streamOf.procedure(cycle);
  const history = await journal.load(ref);
  if (generationOf(history) > generation) return { cycle, generation, step: 'Superseded', round: 1 };
  await waits.put({ execution: `${cycle}-${generation}`, state: step, round, token });
  const entry =
    only(history, 'Awaiting').filter(({ event }) => event.state === step && event.round === round).length + 1;
  const event = { type: 'Awaiting' as const, generation, state: step, round, entry, enteredAt: now };
  return (await appendAsSystem(journal, { ref, event }, history, now))
    ? { cycle, generation, step, round }
    : beginToAwait({ journal, waits }, input);
};
