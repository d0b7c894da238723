import type * as z from 'zod';
import type { Journal } from '../../adapters/journal.ts';
import type { resumeInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { appendAsSystem } from '../kernel/advance.ts';
import { generationOf, look } from '../kernel/look.ts';

/**
 * Asks the journal where the year stands. The first state of an execution also notes its generation, so that older ones end; later
 * states ask again whether a period was extended meanwhile.
 */
export const resume = async (journal: Journal, input: z.infer<typeof resumeInput>): Promise<StepOutput> => {
  if (!('execution' in input)) return look(journal, input);
  const generation = Number(input.execution.split('-')[1]);
  const ref = streamOf.procedure(input.cycle);
  const history = await journal.load(ref);
  if (generationOf(history) < generation) {
    const event = { type: 'GenerationStarted' as const, generation };
    // Collided: another generation noted itself in the same moment, or the machine wrote what it awaits.
    if (!(await appendAsSystem(journal, { ref, event }, history, input.now))) return resume(journal, input);
  }
  return look(journal, { cycle: input.cycle, generation, now: input.now });
};
