import type { Answer, Body } from '../../../api/call.ts';

/** The year's standard: categories, items, bands. */
export type Standard = Answer<'GET /api/examiner/cycles/{cycle}/criteria'>;
export type Category = Standard['categories'][number];
export type Item = Category['items'][number];
export type Band = Standard['bands'][number];
export type Phase = 'document' | 'site';

/** One item as it is being scored; everything may still be missing. */
export type ItemDraft =
  Body<'PUT /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}/draft/{section}'>['content'];

/** A sheet as it is being filled, by item. */
export type Sheet = Readonly<Record<string, ItemDraft>>;

export const itemsOf = ({ categories }: Standard): readonly Item[] => categories.flatMap(({ items }) => items);

export const categoryOf = ({ categories }: Standard, item: string): Category | undefined =>
  categories.find(({ items }) => items.some(({ code }) => code === item));

export const bandOf = ({ bands }: Standard, percentage: number): Band | undefined =>
  bands.find(({ from, to }) => from <= percentage && percentage <= to);

/** Every percentage of a band, in the standard's steps. */
export const valuesOf = ({ from, to }: Band, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Points of an item in hundredths, a whole number: nothing is rounded on the way to the total. */
const hundredths = ({ points }: Item, percentage: number | undefined): number => points * (percentage ?? 0);

/** Hundredths of a point as people read them: «552.25». */
export const writtenPoints = (points: number): string => (points / 100).toFixed(2);

interface Totals {
  /** Hundredths of a point. */
  readonly total: number;
  readonly scored: number;
  readonly categories: readonly { readonly category: Category; readonly total: number; readonly scored: number }[];
}

/** What is scored so far; what is not scored yet counts nothing. */
export const totalsOf = (standard: Standard, sheet: Sheet): Totals => {
  const categories = standard.categories.map((category) => ({
    category,
    total: category.items.reduce((sum, item) => sum + hundredths(item, sheet[item.code]?.percentage), 0),
    scored: category.items.filter(({ code }) => sheet[code]?.percentage !== undefined).length,
  }));
  return {
    total: categories.reduce((sum, { total }) => sum + total, 0),
    scored: categories.reduce((sum, { scored }) => sum + scored, 0),
    categories,
  };
};

/** A text of one observation a line, without the empty ones. */
export const linesOf = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const longestLine = 2000;

/** Items that keep a sheet from being submitted. */
export const gapsOf = (
  standard: Standard,
  sheet: Sheet,
): { readonly missing: readonly Item[]; readonly tooLong: readonly Item[] } => {
  const items = itemsOf(standard);
  return {
    missing: items.filter(({ code }) => sheet[code]?.percentage === undefined),
    tooLong: items.filter(({ code }) =>
      [...linesOf(sheet[code]?.strengths), ...linesOf(sheet[code]?.opportunities)].some(
        (line) => line.length > longestLine,
      ),
    ),
  };
};

/** A sheet as it is submitted: percentages by item, each line an observation on its item. */
export const submissionOf = (standard: Standard, sheet: Sheet) => {
  const items = itemsOf(standard);
  const observations = (of: 'strengths' | 'opportunities') =>
    items.flatMap(({ code }) => linesOf(sheet[code]?.[of]).map((text) => ({ item: code, text })));
  return {
    percentages: Object.fromEntries(
      items.flatMap(({ code }): [string, number][] => {
        const percentage = sheet[code]?.percentage;
        return percentage === undefined ? [] : [[code, percentage]];
      }),
    ),
    strengths: observations('strengths'),
    opportunities: observations('opportunities'),
  };
};
