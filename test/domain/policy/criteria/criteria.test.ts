import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compositeScore } from '../../../../functions/domain/policy/composite-score.ts';
import { discrepancy, needingExplanation } from '../../../../functions/domain/policy/criteria/discrepancy.ts';
import {
  bandOf,
  checkEdition,
  itemsOf,
  processDimensions,
  resultDimensions,
} from '../../../../functions/domain/policy/criteria/edition.ts';
import { editionOf, editions } from '../../../../functions/domain/policy/criteria/editions.ts';
import { gbt19580of2012 as edition } from '../../../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { checkPercentages, formatScore, scoreOf } from '../../../../functions/domain/policy/criteria/score.ts';
import { compareFractions, decimalOf } from '../../../../functions/domain/policy/fraction.ts';

const items = itemsOf(edition);
const codes = items.map(({ code }) => code);
const all = (percentage: number) => Object.fromEntries(codes.map((code) => [code, percentage]));
const step = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths * 5);
const card = fc
  .array(step, { minLength: 23, maxLength: 23 })
  .map((values) => Object.fromEntries(codes.map((code, index) => [code, values[index] ?? 0])));

describe('GB/T 19580-2012', () => {
  test('A4b: seven categories, 23 items, 1000 points', () => {
    expect(edition.categories.map(({ points }) => points)).toEqual([110, 90, 90, 130, 100, 80, 400]);
    expect(items).toHaveLength(23);
    expect(items.reduce((total, { points }) => total + points, 0)).toBe(1000);
    expect(checkEdition(edition)).toEqual([]);
  });

  test('A4b: names and points item by item', () => {
    expect(items.map(({ code, name, points }) => `${code} ${name} ${points}`)).toEqual([
      '4.1.2 高层领导的作用 50',
      '4.1.3 组织治理 30',
      '4.1.4 社会责任 30',
      '4.2.2 战略制定 40',
      '4.2.3 战略部署 50',
      '4.3.2 顾客和市场的了解 40',
      '4.3.3 顾客关系与顾客满意 50',
      '4.4.2 人力资源 60',
      '4.4.3 财务资源 15',
      '4.4.4 信息和知识资源 20',
      '4.4.5 技术资源 15',
      '4.4.6 基础设施 10',
      '4.4.7 相关方关系 10',
      '4.5.2 过程的识别与设计 50',
      '4.5.3 过程的实施与改进 50',
      '4.6.2 测量、分析和评价 40',
      '4.6.3 改进与创新 40',
      '4.7.2 产品和服务结果 80',
      '4.7.3 顾客与市场结果 80',
      '4.7.4 财务结果 80',
      '4.7.5 资源结果 60',
      '4.7.6 过程有效性结果 50',
      '4.7.7 领导方面的结果 50',
    ]);
    expect(items.every(({ code, kind }) => (kind === 'result') === code.startsWith('4.7.'))).toBe(true);
  });

  test('A4b: six bands with words for every dimension of process and result', () => {
    expect(edition.bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [10, 25],
      [30, 45],
      [50, 65],
      [70, 85],
      [90, 100],
    ]);
    const texts = edition.bands.flatMap(({ process, result }) => [
      ...Object.keys(processDimensions).map((dimension) => new Map(Object.entries(process)).get(dimension)),
      ...Object.keys(resultDimensions).map((dimension) => new Map(Object.entries(result)).get(dimension)),
    ]);
    expect(texts).toHaveLength(48);
    expect(new Set(texts).size).toBe(48);
    expect(texts.every((text) => (text?.length ?? 0) >= 8)).toBe(true);
  });

  test('A4b: an older table under the same name is found by its sums', () => {
    const older = {
      ...edition,
      categories: edition.categories.map((category) =>
        category.code === '4.1'
          ? { ...category, points: 100, items: category.items.filter(({ code }) => code !== '4.1.4') }
          : category,
      ),
    };
    expect(checkEdition(older)).toEqual([
      { at: 'gbt-19580-2012', problem: '评分条款为22条，应为23条' },
      { at: '4.1', problem: '条款分值合计80，类目分值100' },
      { at: 'gbt-19580-2012', problem: '类目分值合计990，总分1000' },
    ]);
  });

  test('A4b: duplicate codes, strange codes, gaps between bands and empty guidance are found', () => {
    const [first, ...rest] = edition.categories;
    const [low, ...higher] = edition.bands;
    if (first === undefined || low === undefined) throw new Error('the edition is empty');
    const twice = first.items.map((item) => ({ ...item, code: '4.2.2' }));
    const odd = { ...edition, categories: [{ ...first, items: twice }, ...rest], bands: higher };
    const problems = checkEdition(odd).map(({ problem }) => problem);
    expect(problems.filter((problem) => problem === '条款号重复')).toHaveLength(3);
    expect(problems.filter((problem) => problem === '不属于类目4.1')).toHaveLength(3);
    expect(problems).toContain('评分档应以5为步长，不重不漏地覆盖0–100');
    const silent = { ...edition, bands: [{ ...low, process: { ...low.process, learning: '' } }, ...higher] };
    expect(checkEdition(silent)).toEqual([{ at: '0–5', problem: '评分档缺少说明' }]);
    const worthless = first.items.map((item, place) => ({ ...item, points: place === 0 ? 0 : item.points }));
    expect(checkEdition({ ...edition, categories: [{ ...first, items: worthless }, ...rest] })).toContainEqual({
      at: '4.1.2',
      problem: '分值应为正整数',
    });
  });

  test('A4a: editions are found by id, and every one is sound', () => {
    expect(editionOf('gbt-19580-2012')).toEqual({ ok: true, value: edition });
    expect(editionOf('gbt-19580-2004')).toMatchObject({ ok: false, error: { kind: 'missing' } });
    expect([...editions.values()].flatMap(checkEdition)).toEqual([]);
    expect([...editions].every(([id, one]) => id === one.id)).toBe(true);
  });
});

describe('scores', () => {
  test('A4b: 5 % of 15 points is 0.75: exact, no rounding', () => {
    const score = scoreOf(edition, { ...all(0), '4.4.3': 5, '4.4.5': 35 });
    expect(score.items['4.4.3']).toBe(75);
    expect(score.categories['4.4']).toBe(600);
    expect(formatScore(score.total)).toBe('6.00');
    expect(formatScore(score.items['4.4.5'] ?? 0)).toBe('5.25');
  });

  test('A4b: all at one percentage give that part of 1000', () => {
    expect(scoreOf(edition, all(100)).total).toBe(100_000);
    expect(formatScore(scoreOf(edition, all(55)).total)).toBe('550.00');
    expect(scoreOf(edition, all(100)).categories).toEqual({
      '4.1': 11_000,
      '4.2': 9000,
      '4.3': 9000,
      '4.4': 13_000,
      '4.5': 10_000,
      '4.6': 8000,
      '4.7': 40_000,
    });
  });

  test('A4b: the total is the sum of categories and of items, whole, and grows with every step', () => {
    fc.assert(
      fc.property(card, fc.constantFrom(...codes), (percentages, code) => {
        const score = scoreOf(edition, percentages);
        const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((a, b) => a + b, 0);
        expect(sum(score.categories)).toBe(score.total);
        expect(sum(score.items)).toBe(score.total);
        expect(Number.isSafeInteger(score.total)).toBe(true);
        const points = items.find((item) => item.code === code)?.points ?? 0;
        const before = percentages[code] ?? 0;
        const higher = before === 100 ? before : before + 5;
        expect(scoreOf(edition, { ...percentages, [code]: higher }).total - score.total).toBe(
          points * (higher - before),
        );
      }),
    );
  });

  test('A4b: every fault of a scorecard is listed at once', () => {
    const { '4.1.2': _, ...rest } = all(50);
    expect(checkPercentages(edition, { ...rest, '4.1.3': 52, '4.2.2': 105, '4.7.7': -5, '4.8.1': 50 })).toEqual([
      { at: '4.1.2', problem: '高层领导的作用：未评分' },
      { at: '4.1.3', problem: '组织治理：52%不是5%的整数倍' },
      { at: '4.2.2', problem: '战略制定：105%超出0–100%' },
      { at: '4.7.7', problem: '领导方面的结果：-5%超出0–100%' },
      { at: '4.8.1', problem: 'GB/T 19580-2012没有该评分条款' },
    ]);
    expect(checkPercentages(edition, { ...all(50), '4.1.2': Number.NaN })).toHaveLength(1);
    expect(checkPercentages(edition, {})).toHaveLength(23);
    expect(() => scoreOf(edition, rest)).toThrow(RangeError);
  });

  test('A4b: names that objects inherit are neither scored nor known', () => {
    expect(checkPercentages(edition, { ...all(50), constructor: 50 })).toEqual([
      { at: 'constructor', problem: 'GB/T 19580-2012没有该评分条款' },
    ]);
  });
});

describe('discrepancy', () => {
  const of = (...values: number[]) =>
    discrepancy(
      edition,
      values.map((value) => ({ ...all(50), '4.1.2': value })),
    ).find(({ item }) => item === '4.1.2');

  test('A14.2d: lowest, highest, spread, exact mean', () => {
    expect(of(40, 55, 65)).toEqual({
      item: '4.1.2',
      min: 40,
      max: 65,
      spread: 25,
      mean: { numerator: 160, denominator: 3 },
      crossesBand: true,
    });
  });

  test('A14.2d: 45 and 50 are in different bands, 50 and 65 in one', () => {
    expect(of(45, 50)?.crossesBand).toBe(true);
    expect(of(50, 65)?.crossesBand).toBe(false);
    expect(of(70)?.spread).toBe(0);
  });

  test('A14.2d: who has to explain: at the threshold, not below', () => {
    const found = discrepancy(edition, [
      { ...all(50), '4.1.2': 30, '4.1.3': 35 },
      { ...all(50), '4.1.2': 50, '4.1.3': 50 },
    ]);
    expect(needingExplanation(found, 20).map(({ item }) => item)).toEqual(['4.1.2']);
  });

  test('A14.2d: every item is compared, and the order of examiners is nothing', () => {
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 7 }), (cards) => {
        const found = discrepancy(edition, cards);
        expect(found.map(({ item }) => item)).toEqual(codes);
        expect(discrepancy(edition, cards.toReversed())).toEqual(found);
        for (const { min, max, mean, spread } of found) {
          expect(compareFractions({ numerator: min, denominator: 1 }, mean)).toBeLessThanOrEqual(0);
          expect(compareFractions(mean, { numerator: max, denominator: 1 })).toBeLessThanOrEqual(0);
          expect(spread).toBe(max - min);
        }
      }),
    );
  });

  test('A14.2d: nothing to compare, or a faulty scorecard, is refused', () => {
    expect(() => discrepancy(edition, [])).toThrow(RangeError);
    expect(() => discrepancy(edition, [all(50), { '4.1.2': 50 }])).toThrow(RangeError);
    expect(() => bandOf(edition, 7)).toThrow(RangeError);
  });
});

describe('composite score', () => {
  const weights = { document: 40, site: 40, defence: 20 };

  test('A14.4c: 600.00 and 550.25 written, panellists 80, 85, 90: 630.10', () => {
    const score = compositeScore(edition, { document: 60_000, site: 55_025, defence: [80, 85, 90] }, weights);
    expect(decimalOf(score, 2)).toBe('630.10');
  });

  test('A14.4c: two panels whose means differ by a third of a point are not equal', () => {
    const same = { document: 60_000, site: 60_000 };
    const one = compositeScore(edition, { ...same, defence: [80, 80, 81] }, weights);
    const other = compositeScore(edition, { ...same, defence: [80, 80, 80] }, weights);
    expect(compareFractions(one, other)).toBe(1);
    expect(decimalOf(one, 2)).toBe('640.67');
  });

  test('A14.4c: full marks are the full points whatever the weights; without a panel there is no score', () => {
    const some = fc
      .nat(100)
      .chain((document) => fc.nat(100 - document).map((site) => ({ document, site, defence: 100 - document - site })));
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (any, panel) => {
        const score = compositeScore(
          edition,
          { document: 100_000, site: 100_000, defence: Array(panel).fill(100) },
          any,
        );
        return compareFractions(score, { numerator: 1000, denominator: 1 }) === 0;
      }),
    );
    expect(() => compositeScore(edition, { document: 1, site: 1, defence: [] }, weights)).toThrow(RangeError);
  });
});
