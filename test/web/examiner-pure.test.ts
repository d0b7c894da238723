import { describe, expect, it } from 'vitest';
import { gbt19580of2012 } from '../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { scoreOf } from '../../functions/domain/policy/criteria/score.ts';
import {
  conclusionBody,
  conclusionGaps,
  withAgreed,
  withLine,
} from '../../web/src/roles/examiner/compare/conclusion.ts';
import { itemScores, type Scores, stacked } from '../../web/src/roles/examiner/compare/item-scores.ts';
import {
  bandOf,
  gapsOf,
  itemsOf,
  linesOf,
  type Sheet,
  type Standard,
  submissionOf,
  totalsOf,
  valuesOf,
  writtenPoints,
} from '../../web/src/roles/examiner/score/sheet.ts';
import { emptyReport, reportBody } from '../../web/src/roles/examiner/visit/report.ts';

const { bands, categories, standard, title, guide, points, step } = gbt19580of2012;
const year: Standard = {
  standard,
  title,
  guide,
  points,
  step,
  categories: categories.map((category) => ({ ...category, items: [...category.items] })),
  bands: bands.map(({ from, to }) => ({ from, to, process: [], result: [] })),
};
const items = itemsOf(year);
const all = (percentage: number): Record<string, number> =>
  Object.fromEntries(items.map(({ code }) => [code, percentage]));
const asSheet = (percentages: Record<string, number>): Sheet =>
  Object.fromEntries(Object.entries(percentages).map(([code, percentage]) => [code, { percentage }]));

describe('a sheet being filled', () => {
  it('A4b: adds up as the system does, to the hundredth of a point', () => {
    const percentages = Object.fromEntries(items.map(({ code }, index) => [code, (index * 35) % 105]));
    const score = scoreOf(gbt19580of2012, percentages);
    const totals = totalsOf(year, asSheet(percentages));
    expect(totals.total).toBe(score.total);
    for (const { category, total } of totals.categories) expect(total).toBe(score.categories[category.code]);
    expect(writtenPoints(55_225)).toBe('552.25');
  });

  it('A4b: offers every step of every band, and none twice', () => {
    expect(year.bands.flatMap((band) => valuesOf(band, year.step))).toEqual(
      Array.from({ length: 21 }, (_, index) => index * 5),
    );
    expect(bandOf(year, 65)).toMatchObject({ from: 50, to: 65 });
  });

  it('names every item that is not scored or has too long a line', () => {
    const sheet = { ...asSheet(all(50)), '4.1.3': { strengths: 'x'.repeat(2001) } };
    const { missing, tooLong } = gapsOf(year, sheet);
    expect(missing.map(({ code }) => code)).toEqual(['4.1.3']);
    expect(tooLong.map(({ code }) => code)).toEqual(['4.1.3']);
  });

  it('A14.2d: submits each line as an observation on its item, and no private note', () => {
    const sheet = { ...asSheet(all(50)), '4.1.2': { percentage: 70, strengths: '甲\n\n 乙 ', notes: '自己看' } };
    const body = submissionOf(year, sheet);
    expect(body.percentages).toEqual({ ...all(50), '4.1.2': 70 });
    expect(body.strengths).toEqual([
      { item: '4.1.2', text: '甲' },
      { item: '4.1.2', text: '乙' },
    ]);
    expect(JSON.stringify(body)).not.toContain('自己看');
    expect(linesOf(undefined)).toEqual([]);
  });
});

const given: Readonly<Record<string, Record<string, number>>> = {
  a: all(60),
  b: { ...all(60), '4.1.3': 70, '4.7.2': 70, '4.2.2': 95 },
};
const scores: Scores = {
  scorecards: Object.entries(given).map(([examiner, percentages]) => ({
    examiner,
    submittedAt: '2026-06-01T00:00:00.000Z',
    percentages,
    total: '',
    categories: {},
    strengths: [],
    opportunities: [],
  })),
  awaited: [],
  discrepancies: items.map(({ code, name }) => {
    const values = Object.values(given).map((sheet) => sheet[code] ?? 0);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    return { item: code, name, min, max, spread: max - min, mean: '', crossesBand: false, explain: max - min >= 20 };
  }),
};

describe('scores side by side', () => {
  it('A14.2d: the most disagreement first, of the same the heavier item first; or as the standard has them', () => {
    const [first, second, third] = itemScores(year, scores, 'spread');
    expect([first, second, third].map((row) => row?.item.code)).toEqual(['4.2.2', '4.7.2', '4.1.3']);
    expect(itemScores(year, scores, 'standard').map(({ item }) => item.code)).toEqual(items.map(({ code }) => code));
    expect(first?.given).toEqual([
      { examiner: 'a', percentage: 60 },
      { examiner: 'b', percentage: 95 },
    ]);
  });

  it('dots of the same percentage stand one above the other', () => {
    expect(stacked([60, 65, 60, 60])).toEqual([0, 0, 1, 2]);
  });
});

describe('the conclusion being filled', () => {
  it('A14.2d: takes over what all agree on, and nothing over what the leader typed', () => {
    const filled = withAgreed({ '4.1.2': { percentage: 75 } }, scores);
    expect(filled['4.1.2']).toEqual({ percentage: 75 });
    expect(filled['4.7.7']).toEqual({ percentage: 60 });
    expect(filled['4.2.2']).toBeUndefined();
    const { missing, unexplained } = conclusionGaps(year, scores, filled);
    expect(missing.map(({ code }) => code)).toEqual(['4.1.3', '4.2.2', '4.7.2']);
    expect(unexplained.map(({ code }) => code)).toEqual(['4.2.2']);
  });

  it('A14.2d: sends explanations of items, and takes a member’s words once', () => {
    const body = conclusionBody(year, { ...asSheet(all(60)), '4.2.2': { percentage: 80, explanation: ' 依据访谈 ' } });
    expect(body.explanations).toEqual([{ item: '4.2.2', text: '依据访谈' }]);
    expect(body.percentages['4.2.2']).toBe(80);
    expect(withLine(withLine('甲', '乙'), '乙')).toBe('甲\n乙');
  });
});

describe('the report being written', () => {
  const finding = { item: '4.5.3', text: '首件确认执行到位。' };

  it('A14.3b: goes without any score, percentage or ranking', () => {
    const report = { ...emptyReport, visitedOn: '2026-07-06', findings: [finding] };
    expect(reportBody(report)).toMatchObject({ findings: [{ item: '4.5.3', finding: '首件确认执行到位。' }] });
    expect(reportBody({ ...report, strengths: [{ item: '4.1.2', text: '该项可得85分' }] })).toBeUndefined();
  });

  it('waits for its date, a finding, and whole entries', () => {
    expect(reportBody({ ...emptyReport, findings: [finding] })).toBeUndefined();
    expect(reportBody({ ...emptyReport, visitedOn: '2026-07-06' })).toBeUndefined();
    expect(reportBody({ ...emptyReport, visitedOn: '2026-07-06', findings: [] })).toBeUndefined();
  });
});
