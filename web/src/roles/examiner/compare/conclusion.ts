import { gapsOf, type Item, type Sheet, type Standard, submissionOf } from '../score/sheet.ts';
import type { Scores } from './item-scores.ts';

/** What the leader types for one item. */
export interface ItemConclusion {
  readonly percentage?: number;
  /** One observation a line. */
  readonly strengths?: string;
  readonly opportunities?: string;
  readonly explanation?: string;
}

export type Conclusion = Readonly<Record<string, ItemConclusion>>;

/** Items on which all members gave the same. */
export const agreedOf = (scores: Scores): readonly { readonly item: string; readonly percentage: number }[] =>
  scores.discrepancies.flatMap(({ item, spread, min }) => (spread === 0 ? [{ item, percentage: min }] : []));

/** Fills in where all agree, and leaves what was typed. */
export const withAgreed = (conclusion: Conclusion, scores: Scores): Conclusion => ({
  ...conclusion,
  ...Object.fromEntries(
    agreedOf(scores)
      .filter(({ item }) => conclusion[item]?.percentage === undefined)
      .map(({ item, percentage }) => [item, { ...conclusion[item], percentage }]),
  ),
});

/** Adds an observation to a text of one a line, once. */
export const withLine = (text: string | undefined, line: string): string => {
  const lines = (text ?? '').split('\n').filter((each) => each.trim() !== '');
  return lines.includes(line) ? lines.join('\n') : [...lines, line].join('\n');
};

const asSheet = (conclusion: Conclusion): Sheet =>
  Object.fromEntries(Object.entries(conclusion).map(([item, { explanation: _, ...draft }]) => [item, draft]));

/** What keeps the conclusion from being made. */
export const conclusionGaps = (standard: Standard, scores: Scores, conclusion: Conclusion) => {
  const { missing, tooLong } = gapsOf(standard, asSheet(conclusion));
  const explain = new Set(scores.discrepancies.filter((each) => each.explain).map(({ item }) => item));
  const unexplained: readonly Item[] = standard.categories
    .flatMap(({ items }) => items)
    .filter(({ code }) => explain.has(code) && (conclusion[code]?.explanation ?? '').trim() === '');
  return { missing, tooLong, unexplained };
};

/** The conclusion as it is sent. */
export const conclusionBody = (standard: Standard, conclusion: Conclusion) => ({
  ...submissionOf(standard, asSheet(conclusion)),
  explanations: Object.entries(conclusion).flatMap(([item, { explanation = '' }]) =>
    explanation.trim() === '' ? [] : [{ item, text: explanation.trim() }],
  ),
});
