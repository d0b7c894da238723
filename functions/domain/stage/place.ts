import type { ReviewStage } from '../../contracts/primitives.ts';
import type { Applied } from '../assessment/applied.ts';
import { type Cycle, outcomeOf, reviewStages } from '../cycle/cycle.ts';

/** Where an application stands in the procedure. */
export type Place =
  | { readonly at: 'received' | 'not-accepted' | 'withdrawn' | 'comprehensive-review' | ReviewStage }
  | { readonly at: 'terminated'; readonly reason: string }
  | { readonly at: 'eliminated'; readonly stage: ReviewStage; readonly reason: string };

/**
 * Where an application stands: received while the window is open, then in the stage that it reached, or out of the procedure and
 * why. `not-accepted` is one that the frozen list of applicants does not have.
 */
export const placeOf = (cycle: Cycle, { code, withdrawn }: Applied): Place => {
  if (withdrawn) return { at: 'withdrawn' };
  const terminated = cycle.terminated.find((stopped) => stopped.code === code);
  if (terminated) return { at: 'terminated', reason: terminated.reason };
  if (!cycle.applicants) return { at: 'received' };
  if (!cycle.applicants.some((applicant) => applicant.code === code)) return { at: 'not-accepted' };
  for (const stage of reviewStages) {
    const outcome = outcomeOf(cycle, code, stage);
    if (!outcome) return { at: stage };
    if (!outcome.passed) return { at: 'eliminated', stage, reason: outcome.reason ?? '' };
  }
  return { at: 'comprehensive-review' };
};
