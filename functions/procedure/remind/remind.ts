import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { appendAsSystem } from '../kernel/advance.ts';
import { look } from '../kernel/look.ts';

/** A day passed without a decision: notes it, so that whom it concerns is told. It never decides; the machine waits again. */
export const remindOfWait = async (journal: Journal, input: StepInput): Promise<StepOutput> => {
  const { cycle, generation, step, round, now } = input;
  const next = await look(journal, input);
  if (next.step !== step || next.round !== round) return next;
  const ref = streamOf.procedure(cycle);
  const history = await journal.load(ref);
  const event = { type: 'WaitTimedOut' as const, generation, state: step, round, at: now };
  return (await appendAsSystem(journal, { ref, event }, history, now)) ? next : remindOfWait(journal, input);
};
