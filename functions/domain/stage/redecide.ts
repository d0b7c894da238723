import { outcomeOf } from '../cycle/cycle.ts';
import type { Gap } from '../kernel/result.ts';
import { consensusOf, type Review } from './review.ts';
import { selectingPhase } from './selection.ts';

/**
 * Eliminations that rest on a consensus which fell since: each is to be decided again (A9a). The stage stays closed; a correction
 * decision is what can bring the application back (A14.2g).
 */
export const eliminationsToRedecide = (review: Review): readonly Gap[] =>
  Object.entries(selectingPhase).flatMap(([stage, phase]) => {
    return (review.cycle.applicants ?? []).flatMap(({ code }) => {
      const dossier = review.dossiers.get(code);
      const outcome = outcomeOf(review.cycle, code, stage as keyof typeof selectingPhase);
      if (!dossier || outcome?.passed !== false || dossier.application.withdrawn || consensusOf(review, dossier, phase))
        return [];
      return [{ at: code, problem: `${dossier.application.name}：淘汰所依据的合议结果因成员变动失效，应重新作出决定` }];
    });
  });
