import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { nextListChange } from '../../domain/list/standing.ts';
import { advance } from '../kernel/advance.ts';

/** Fixes the preliminary list as the ballots give it, and later takes off and adds whom rulings, policy and committee demand. */
export const updateList = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['FixPreliminaryList', 'UpdateList'], (year) => {
    const event = nextListChange(year);
    return event && { ref: streamOf.cycle(input.cycle), event };
  });
