import type { Percentages } from '../../../contracts/primitives.ts';
import type { Fraction } from '../fraction.ts';
import { bandOf, type CriteriaEdition, itemsOf } from './edition.ts';
import { checkPercentages } from './score.ts';

/** How far examiners are apart on one item; percentages. */
export interface ItemDiscrepancy {
  readonly item: string;
  readonly min: number;
  readonly max: number;
  readonly spread: number;
  /** Exact; `decimalOf` writes it. */
  readonly mean: Fraction;
  /** Lowest and highest lie in different bands: the examiners do not see the same maturity, however small the spread. */
  readonly crossesBand: boolean;
}

/**
 * The differences between independent scorecards, for the consensus (A14.2d); in the order of the edition.
 * @param scorecards one per examiner, complete; at least one
 * @throws RangeError for an empty list or a scorecard that `checkPercentages` finds fault with
 */
export const discrepancy = (
  edition: CriteriaEdition,
  scorecards: readonly Percentages[],
): readonly ItemDiscrepancy[] => {
  const faults = scorecards.flatMap((card) => checkPercentages(edition, card));
  if (faults.length > 0) throw new RangeError(faults.map(({ at, problem }) => `${at} ${problem}`).join('; '));
  if (scorecards.length === 0) throw new RangeError('no scorecards to compare');
  return itemsOf(edition).map(({ code }) => {
    const values = scorecards.flatMap((card) => card[code] ?? []);
    const min = Math.min(...values);
    const max = Math.max(...values);
    return {
      item: code,
      min,
      max,
      spread: max - min,
      mean: { numerator: values.reduce((total, value) => total + value, 0), denominator: values.length },
      crossesBand: bandOf(edition, min) !== bandOf(edition, max),
    };
  });
};

/**
 * Items on which the leader explains the consensus: spread at or above the policy's threshold.
 * @param threshold percentage points, `discrepancyThreshold` of the policy
 */
export const needingExplanation = (
  discrepancies: readonly ItemDiscrepancy[],
  threshold: number,
): readonly ItemDiscrepancy[] => discrepancies.filter(({ spread }) => spread >= threshold);
