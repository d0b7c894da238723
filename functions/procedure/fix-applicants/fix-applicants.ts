import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicantsAt } from '../../domain/cycle/applicants.ts';
import { advance } from '../kernel/advance.ts';

/** Freezes who applied in time, with the acceptance numbers (A12b, A14.1): what is not in this list did not apply. */
export const fixApplicants = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['FixApplicants'], async ({ cycle }) => ({
    ref: streamOf.cycle(input.cycle),
    event: {
      type: 'WindowClosed',
      applicants: applicantsAt(
        input.cycle,
        cycle.windowClosing ?? input.now,
        await journal.list('application', input.cycle),
      ),
    },
  }));
