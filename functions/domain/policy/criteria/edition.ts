import type { Gap } from '../../kernel/result.ts';

/** What a process item is looked at for: 方法, 展开, 学习, 整合. */
export type ProcessDimension = 'approach' | 'deployment' | 'learning' | 'integration';

/** What a result item is looked at for: 水平, 趋势, 对比, 整合. */
export type ResultDimension = 'level' | 'trend' | 'comparison' | 'integration';

/** A scored item (评分条款) of the standard. */
export interface CriteriaItem {
  /** The clause of the standard: `4.1.2`. */
  readonly code: string;
  readonly name: string;
  readonly points: number;
  readonly kind: 'process' | 'result';
}

/** A category (类目): `4.1` with its items. */
export interface CriteriaCategory {
  readonly code: string;
  readonly name: string;
  readonly points: number;
  readonly items: readonly CriteriaItem[];
}

/** A range of percentages with what an examiner finds in an item that lies in it. Bounds are included. */
export interface CriteriaBand {
  readonly from: number;
  readonly to: number;
  readonly process: Readonly<Record<ProcessDimension, string>>;
  readonly result: Readonly<Record<ResultDimension, string>>;
}

/** One edition of the scoring standard (A4). A later edition is another file of data. */
export interface CriteriaEdition {
  readonly id: string;
  /** «GB/T 19580-2012». */
  readonly standard: string;
  readonly title: string;
  /** The guide that goes with it (GB/Z 19579). */
  readonly guide: string;
  readonly itemCount: number;
  readonly points: number;
  /** Percentages are multiples of it. */
  readonly step: number;
  readonly categories: readonly CriteriaCategory[];
  readonly bands: readonly CriteriaBand[];
}

/** Chinese words of the dimensions, in the order in which they are looked at. */
export const processDimensions: Readonly<Record<ProcessDimension, string>> = {
  approach: '方法',
  deployment: '展开',
  learning: '学习',
  integration: '整合',
};

/** Chinese words of the dimensions, in the order in which they are looked at. */
export const resultDimensions: Readonly<Record<ResultDimension, string>> = {
  level: '水平',
  trend: '趋势',
  comparison: '对比',
  integration: '整合',
};

/** All items of an edition, in its order. */
export const itemsOf = (edition: CriteriaEdition): readonly CriteriaItem[] =>
  edition.categories.flatMap(({ items }) => items);

/**
 * The band in which a percentage lies.
 * @throws RangeError for a percentage that the edition does not know (between two bands, or outside 0–100)
 */
export const bandOf = (edition: CriteriaEdition, percentage: number): CriteriaBand => {
  const band = edition.bands.find(({ from, to }) => from <= percentage && percentage <= to);
  if (band === undefined) throw new RangeError(`${edition.id} has no band for ${percentage}%`);
  return band;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const checkItems = (edition: CriteriaEdition): readonly Gap[] => {
  const items = itemsOf(edition);
  const codes = items.map(({ code }) => code);
  return [
    ...(items.length === edition.itemCount
      ? []
      : [{ at: edition.id, problem: `评分条款为${items.length}条，应为${edition.itemCount}条` }]),
    ...codes
      .filter((code, place) => codes.indexOf(code) !== place)
      .map((code) => ({ at: code, problem: '条款号重复' })),
    ...items
      .filter(({ points }) => !Number.isSafeInteger(points) || points < 1)
      .map(({ code }) => ({ at: code, problem: '分值应为正整数' })),
    ...edition.categories.flatMap((category) =>
      category.items
        .filter(({ code }) => !code.startsWith(`${category.code}.`))
        .map(({ code }) => ({ at: code, problem: `不属于类目${category.code}` })),
    ),
  ];
};

const checkSums = (edition: CriteriaEdition): readonly Gap[] => [
  ...edition.categories.flatMap(({ code, points, items }) => {
    const total = sum(items.map((item) => item.points));
    return total === points ? [] : [{ at: code, problem: `条款分值合计${total}，类目分值${points}` }];
  }),
  ...[sum(edition.categories.map(({ points }) => points))]
    .filter((total) => total !== edition.points)
    .map((total) => ({ at: edition.id, problem: `类目分值合计${total}，总分${edition.points}` })),
];

const checkBands = ({ id, bands, step }: CriteriaEdition): readonly Gap[] => {
  const covered = bands.flatMap(({ from, to }) =>
    from > to ? [] : Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step),
  );
  const expected = Array.from({ length: Math.floor(100 / step) + 1 }, (_, index) => index * step);
  const seamless = covered.length === expected.length && covered.every((value, index) => value === expected[index]);
  return [
    ...(seamless ? [] : [{ at: id, problem: `评分档应以${step}为步长，不重不漏地覆盖0–100` }]),
    ...bands
      .filter(({ process, result }) =>
        [...Object.values(process), ...Object.values(result)].some((text) => text === ''),
      )
      .map(({ from, to }) => ({ at: `${from}–${to}`, problem: '评分档缺少说明' })),
  ];
};

/**
 * Whatever is wrong with an edition: number of items, sums of categories and of the whole, codes, bands. Older point
 * tables circulate under the same name; their sums or numbers give them away (A4b).
 */
export const checkEdition = (edition: CriteriaEdition): readonly Gap[] => [
  ...checkItems(edition),
  ...checkSums(edition),
  ...checkBands(edition),
];
