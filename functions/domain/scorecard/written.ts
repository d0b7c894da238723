import type { Percentages } from '../../contracts/primitives.ts';
import type { CriteriaEdition } from '../policy/criteria/edition.ts';
import { formatScore, scoreOf } from '../policy/criteria/score.ts';

/** Points of every category, written with two decimals. */
export const writtenCategories = (categories: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(categories).map(([category, points]) => [category, formatScore(points)]));

/** Adds the points to a sheet's percentages, for people to read. */
export const written = <S extends { readonly percentages: Percentages }>(
  edition: CriteriaEdition,
  sheet: S,
): S & { readonly total: string; readonly categories: Record<string, string> } => {
  const { total, categories } = scoreOf(edition, sheet.percentages);
  return { ...sheet, total: formatScore(total), categories: writtenCategories(categories) };
};
