import type { Answer } from '../../../api/call.ts';
import type { Item, Standard } from '../score/sheet.ts';
import { itemsOf } from '../score/sheet.ts';

export type Scores = Answer<'GET /api/examiner/cycles/{cycle}/applications/{code}/scores/{phase}'>;
export type Discrepancy = Scores['discrepancies'][number];

/** One item with what everybody gave it. */
export interface ItemScores {
  readonly item: Item;
  readonly discrepancy: Discrepancy;
  readonly given: readonly { readonly examiner: string; readonly percentage: number }[];
  readonly consensus: number | undefined;
}

/** All items with everybody's percentages: the most disagreement first, or in the order of the standard. */
export const itemScores = (standard: Standard, scores: Scores, order: 'spread' | 'standard'): readonly ItemScores[] => {
  const rows = itemsOf(standard).flatMap((item): ItemScores[] => {
    const discrepancy = scores.discrepancies.find((each) => each.item === item.code);
    if (!discrepancy) return [];
    return [
      {
        item,
        discrepancy,
        given: scores.scorecards.flatMap(({ examiner, percentages }) => {
          const percentage = percentages[item.code];
          return percentage === undefined ? [] : [{ examiner, percentage }];
        }),
        consensus: scores.consensus?.percentages[item.code],
      },
    ];
  });
  // Equals stay in the order of the standard, heavier items of the same spread first.
  return order === 'standard'
    ? rows
    : rows.toSorted((a, b) => b.discrepancy.spread - a.discrepancy.spread || b.item.points - a.item.points);
};

/** Dots of the same percentage stand one above the other: how high each stands. */
export const stacked = (percentages: readonly number[]): readonly number[] =>
  percentages.map((percentage, index) => percentages.slice(0, index).filter((each) => each === percentage).length);
