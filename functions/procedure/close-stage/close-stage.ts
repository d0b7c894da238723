import type { Journal } from '../../adapters/journal.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { closingIn, freezeStage } from '../../domain/stage/freeze-stage.ts';
import { advance } from '../kernel/advance.ts';

/**
 * Freezes a closing stage of the review: who passed, who is out and why. Or opens it again, when something received before the
 * closing undid what it rested on (A14.1d, A14.2f, A14.4a).
 */
export const closeStage = (journal: Journal, input: StepInput): Promise<StepOutput> =>
  advance(
    journal,
    input,
    ['CloseQualificationReview', 'CloseDocumentReview', 'CloseSiteVisit', 'CloseOralDefence'],
    async ({ cycle }) => {
      const closing = closingIn(cycle);
      const review = closing && (await loadReview(journal, input.cycle));
      return review && { ref: streamOf.cycle(input.cycle), event: freezeStage(review, closing) };
    },
  );
