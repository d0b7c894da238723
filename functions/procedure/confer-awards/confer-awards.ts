import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { awardsToConfer } from '../../domain/award/confer-awards.ts';
import { appendAsSystem } from '../kernel/advance.ts';
import { look, yearOf } from '../kernel/look.ts';

/** Confers every award that the commendation names, each in a stream of its own (A15a). What was conferred before stays. */
export const conferAwards = async (journal: Journal, input: StepInput): Promise<StepOutput> => {
  const next = await look(journal, input);
  if (next.step !== 'ConferAwards') return next;
  for (const { code, event } of awardsToConfer(await yearOf(journal, input.cycle))) {
    const ref = streamOf.award(input.cycle, code);
    const history = await journal.load(ref);
    if (history.length === 0) await appendAsSystem(journal, { ref, event }, history, input.now);
  }
  return { ...next, step: 'CompleteYear' };
};
