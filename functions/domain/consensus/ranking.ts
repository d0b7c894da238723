import type { Award } from '../../contracts/primitives.ts';
import { type Hundredths, scoreOf } from '../policy/criteria/score.ts';
import type { TeamPhase } from '../scorecard/scorecard.ts';
import { consensusOf, type Dossier, editionOfYear, type Review } from '../stage/review.ts';

/** The result of a team's phase for one application, with its place among those of the same award (A2a, A14.2e). */
export interface PhaseResult {
  readonly code: string;
  readonly name: string;
  readonly award: Award;
  /** Undefined while no consensus holds: then it has no place. */
  readonly total?: Hundredths;
  /** By category of the standard. */
  readonly categories?: Readonly<Record<string, Hundredths>>;
  /** 1 for the highest total; equals share a place, and after two on 1 comes 3. */
  readonly rank?: number;
}

/** The results of a phase, ranked per award: quality first, the highest total first, those without a consensus last. */
export const rankingOf = (review: Review, dossiers: readonly Dossier[], phase: TeamPhase): readonly PhaseResult[] => {
  const results = dossiers.map((dossier): PhaseResult => {
    const { code, application } = dossier;
    const base = { code, name: application.name, award: application.award };
    const consensus = consensusOf(review, dossier, phase);
    if (!consensus) return base;
    const { total, categories } = scoreOf(editionOfYear(review), consensus.percentages);
    return { ...base, total, categories };
  });
  const ahead = ({ award, total }: PhaseResult) =>
    results.filter((other) => other.award === award && (other.total ?? -1) > (total ?? -1)).length;
  return results
    .map((result) => (result.total === undefined ? result : { ...result, rank: 1 + ahead(result) }))
    .toSorted(
      (a, b) =>
        (a.award === b.award ? 0 : a.award === 'quality' ? -1 : 1) ||
        (b.total ?? -1) - (a.total ?? -1) ||
        (a.code < b.code ? -1 : 1),
    );
};

/**
 * Selected ones that stand behind somebody of their award who is not selected: each is a departure from the ranking and needs a
 * reason (A14.2f). Who is not selected needs one anyway.
 */
export const departuresFrom = (
  ranking: readonly PhaseResult[],
  selected: ReadonlySet<string>,
): readonly PhaseResult[] =>
  ranking.filter(
    ({ code, award, total }) =>
      selected.has(code) &&
      ranking.some(
        (other) => other.award === award && !selected.has(other.code) && (other.total ?? -1) > (total ?? -1),
      ),
  );
