import { displayOf, type OverallScore } from '../../../domain/consensus/overall-score.ts';
import type { PhaseResult } from '../../../domain/consensus/ranking.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import { formatScore } from '../../../domain/policy/criteria/score.ts';
import { writtenCategories } from '../../../domain/scorecard/written.ts';
import type { Review } from '../../../domain/stage/review.ts';

/** The rows an officer may see: of organisations that he has no interest in (A20b). Ranks are those among all. */
export const readableBy =
  ({ interests, dossiers }: Review, person: string) =>
  ({ code }: { readonly code: string }): boolean => {
    const dossier = dossiers.get(code);
    return dossier !== undefined && impartial(interests.get(person), dossier.application).ok;
  };

/** A result of a phase with its points written out. */
export const showResult = ({ code, name, award, total, categories, rank }: PhaseResult) => ({
  code,
  name,
  award,
  ...(total === undefined ? {} : { total: formatScore(total) }),
  ...(categories ? { categories: writtenCategories(categories) } : {}),
  ...(rank === undefined ? {} : { rank }),
});

/** An overall score with its points written out; the one place where it is rounded. */
export const showOverall = ({ document, site, defence, overall, ...rest }: OverallScore) => ({
  ...rest,
  ...(document === undefined ? {} : { document: formatScore(document) }),
  ...(site === undefined ? {} : { site: formatScore(site) }),
  ...(defence ? { defence: displayOf(defence) } : {}),
  ...(overall ? { overall: displayOf(overall) } : {}),
});
