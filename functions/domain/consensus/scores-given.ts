import type { Hundredths } from '../policy/criteria/score.ts';
import { scoreOf } from '../policy/criteria/score.ts';
import { editionOfYear, type Review } from '../stage/review.ts';
import { overallScores } from './overall-score.ts';

/**
 * Every number of points that an application was given: by each examiner and each panellist, by the teams' consensuses, by category,
 * and all told. None of them may stand in what it is sent (A20d).
 */
export const scoresOf = (review: Review, code: string): readonly Hundredths[] => {
  const dossier = review.dossiers.get(code);
  if (!dossier) return [];
  const { scorecards, conclusions, defenceScores } = dossier;
  const sheets = [
    ...scorecards.document.values(),
    ...scorecards.site.values(),
    ...conclusions.document,
    ...conclusions.site,
  ];
  const overall = sheets.length > 0 && review.policy ? overallScores(review, [dossier]) : [];
  return [
    ...sheets.flatMap(({ percentages }) => {
      const { total, categories } = scoreOf(editionOfYear(review), percentages);
      return [total, ...Object.values(categories)];
    }),
    ...[...defenceScores.values()].map(({ score }) => score * 100),
    ...overall.flatMap((result) =>
      [result.defence, result.overall].flatMap((points) =>
        points ? [Math.round((points.numerator * 100) / points.denominator)] : [],
      ),
    ),
  ];
};
