import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { winnersOf } from '../../domain/year/winners.ts';
import { advance } from '../kernel/advance.ts';

/** Ends the year with its winners; with none, too (A3c). */
export const completeYear = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['ConferAwards', 'CompleteYear'], (year) => ({
    ref: streamOf.cycle(input.cycle),
    event: { type: 'CycleCompleted', winners: [...winnersOf(year)] },
  }));
