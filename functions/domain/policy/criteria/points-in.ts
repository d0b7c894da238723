import type { Hundredths } from './score.ts';

/** As people write points: 612.50, 612.5, and 612 where they are whole. */
const written = (score: Hundredths): readonly string[] => {
  const [whole = '', decimals = ''] = (score / 100).toFixed(2).split('.');
  if (decimals === '00') return [whole, `${whole}.0`, `${whole}.00`];
  return decimals.endsWith('0')
    ? [`${whole}.${decimals}`, `${whole}.${decimals.slice(0, 1)}`]
    : [`${whole}.${decimals}`];
};

/** A whole number below a hundred says nothing by itself: days, persons and items are counted so. */
const telling = (score: Hundredths): boolean => score >= 100 * 100 || score % 100 !== 0;

/** Words after which a whole number is a count, a date or a sum: 200份, 2026年, 500余人. */
const counted = '个份年月日号人名位项次条件台套批家天岁元万亿千百余多';
/** A number of its own, whatever words follow that are none of those. */
const numbers = new RegExp(`(?<![\\w.\\-])(?:\\d+\\.\\d+|\\d+(?![${counted}]))(?![\\w\\-]|\\.\\d)`, 'gv');

/**
 * Points that stand in a line as a number, also in full-width digits, whatever words are around them: what no wording would give away, the
 * number itself does (A20d).
 *
 * @param scores the points that must not be there
 */
export const pointsIn = (line: string, scores: readonly Hundredths[]): readonly string[] => {
  const found = new Set(line.normalize('NFKC').match(numbers) ?? []);
  return [...new Set(scores.filter(telling).flatMap(written))].filter((points) => found.has(points));
};
