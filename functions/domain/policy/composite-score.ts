import type { Policy } from '../../contracts/policy.ts';
import type { CriteriaEdition } from './criteria/edition.ts';
import type { Hundredths } from './criteria/score.ts';
import type { Fraction } from './fraction.ts';

/** What the three scored stages gave one application. */
export interface StageScores {
  readonly document: Hundredths;
  readonly site: Hundredths;
  /** One score of 0–100 per panellist whose score is valid; at least one. */
  readonly defence: readonly number[];
}

/**
 * The stages' scores by the policy's weights, in points of the edition (of 1000); the defence is the panellists' mean,
 * stretched to the same scale. Exact: rank with `compareFractions`, write with `decimalOf`. It orders the material for the
 * committee (A14.5a) and decides nothing.
 * @throws RangeError without any score of the defence
 */
export const compositeScore = (edition: CriteriaEdition, scores: StageScores, weights: Policy['weights']): Fraction => {
  const panellists = scores.defence.length;
  if (panellists === 0) throw new RangeError('no score of the defence');
  const defence = scores.defence.reduce((total, score) => total + score, 0);
  const written = scores.document * weights.document + scores.site * weights.site;
  return {
    numerator: written * panellists + defence * edition.points * weights.defence,
    denominator: 10_000 * panellists,
  };
};
