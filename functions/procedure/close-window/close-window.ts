import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { advance } from '../kernel/advance.ts';

/** The window's gate: from here it cannot be extended any more; what was received before its end still counts (A12b). */
export const closeWindow = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(
    journal,
    input,
    ['CloseWindow'],
    ({ cycle }) =>
      cycle.call && { ref: streamOf.cycle(input.cycle), event: { type: 'WindowClosing', at: cycle.call.closes } },
  );
