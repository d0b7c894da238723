import type { Percentages } from '../../../contracts/primitives.ts';
import type { Gap } from '../../kernel/result.ts';
import { decimalOf } from '../fraction.ts';
import { type CriteriaEdition, itemsOf } from './edition.ts';

/**
 * A score in hundredths of a point, a whole number: points × percentage is exactly that (15 points at 35 % are 525, that
 * is 5.25). So scores are added without any rounding; `formatScore` only sets the point.
 */
export type Hundredths = number;

/** The score of one scorecard or consensus. */
export interface Score {
  readonly total: Hundredths;
  /** By category code. */
  readonly categories: Readonly<Record<string, Hundredths>>;
  /** By item code. */
  readonly items: Readonly<Record<string, Hundredths>>;
}

/**
 * Every fault of a set of percentages, in the order of the edition: items missing, items that the edition does not have,
 * values outside 0–100 or no multiple of its step. Empty means that it can be scored (A4b).
 */
export const checkPercentages = (edition: CriteriaEdition, percentages: Percentages): readonly Gap[] => {
  const items = itemsOf(edition);
  const known = new Set(items.map(({ code }) => code));
  const faultOf = (percentage: number | undefined): string | undefined => {
    if (percentage === undefined) return '未评分';
    if (!(percentage >= 0 && percentage <= 100)) return `${percentage}%超出0–100%`;
    return percentage % edition.step === 0 ? undefined : `${percentage}%不是${edition.step}%的整数倍`;
  };
  return [
    ...items.flatMap(({ code, name }) => {
      const fault = faultOf(percentages[code]);
      return fault === undefined ? [] : [{ at: code, problem: `${name}：${fault}` }];
    }),
    ...Object.keys(percentages)
      .filter((code) => !known.has(code))
      .map((code) => ({ at: code, problem: `${edition.standard}没有该评分条款` })),
  ];
};

/**
 * Total and category scores of a complete set of percentages, exact in hundredths of a point.
 * @throws RangeError for percentages that `checkPercentages` finds fault with: they are checked where they enter
 */
export const scoreOf = (edition: CriteriaEdition, percentages: Percentages): Score => {
  const faults = checkPercentages(edition, percentages);
  if (faults.length > 0) throw new RangeError(faults.map(({ at, problem }) => `${at} ${problem}`).join('; '));
  const items = Object.fromEntries(
    itemsOf(edition).map(({ code, points }) => [code, points * (percentages[code] ?? 0)] as const),
  );
  const add = (codes: readonly string[]) => codes.reduce((total, code) => total + (items[code] ?? 0), 0);
  const categories = Object.fromEntries(
    edition.categories.map((category) => [category.code, add(category.items.map(({ code }) => code))] as const),
  );
  return { total: add(Object.keys(items)), categories, items };
};

/** «552.25»: points with two decimals. */
export const formatScore = (score: Hundredths): string => decimalOf({ numerator: score, denominator: 100 }, 2);
