import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../functions/adapters/working-days.ts';
import { compositeScore } from '../../functions/domain/policy/composite-score.ts';
import { gbt19580of2012 } from '../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { scoreOf } from '../../functions/domain/policy/criteria/score.ts';
import { decimalOf } from '../../functions/domain/policy/fraction.ts';
import { noticePeriod } from '../../functions/domain/policy/working-days.ts';
import { Chance } from '../../local/demo/chance.ts';
import {
  consensusOf,
  countOf,
  farApart,
  itemPoints,
  listOf,
  nextUp,
  noticeDays,
  overallOf,
  type Sheet,
  totalOf,
} from '../../local/demo/expected.ts';

const sheet = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 23, maxLength: 23 })
  .map((fifths): Sheet => Object.fromEntries(Object.keys(itemPoints).map((item, i) => [item, 5 * (fifths[i] ?? 0)])));

describe('what the demo expects, against known facts and the product', () => {
  it('A14.6b: a notice ends on the day that is known, and on the one that the product says', () => {
    expect(noticeDays('2026-09-18', 5).lastDay).toBe('2026-09-24');
    expect(noticeDays('2026-09-28', 7)).toEqual({
      firstDay: '2026-09-29',
      lastDay: '2026-10-13',
      endsAt: '2026-10-13T16:00:00.000Z',
    });
    const days = fc
      .integer({ min: 0, max: 40 })
      .map((n) => new Date(Date.UTC(2026, 8, 15 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 10 }), (publishedOn, length) => {
        const period = noticePeriod({ publishedOn, length: { days: length, unit: 'working' } }, workingDays);
        expect(period).toEqual({ ok: true, value: noticeDays(publishedOn, length) });
      }),
    );
  });

  it('A4b: 23 items, 1000 points, and totals as the product has them', () => {
    expect(Object.keys(itemPoints)).toHaveLength(23);
    expect(Object.values(itemPoints).reduce((sum, points) => sum + points, 0)).toBe(1000);
    fc.assert(
      fc.property(sheet, (percentages) => {
        expect(totalOf(percentages)).toBe((scoreOf(gbt19580of2012, percentages).total / 100).toFixed(2));
      }),
    );
  });

  it('A14.4c: the overall score by weights, rounded half up', () => {
    const panel = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 7 });
    const weights = { document: 40, site: 40, defence: 20 };
    fc.assert(
      fc.property(sheet, sheet, panel, (document, site, defence) => {
        const scores = {
          document: scoreOf(gbt19580of2012, document).total,
          site: scoreOf(gbt19580of2012, site).total,
          defence,
        };
        expect(overallOf(document, site, defence, weights)).toBe(
          decimalOf(compositeScore(gbt19580of2012, scores, weights), 2),
        );
      }),
    );
  });

  it('A14.2d: the middle of three sheets, and the items on which they are far apart', () => {
    const flat = (value: number): Sheet => Object.fromEntries(Object.keys(itemPoints).map((item) => [item, value]));
    const sheets = [flat(60), { ...flat(70), '4.1.2': 85 }, flat(65)];
    expect(consensusOf(sheets)).toEqual(flat(65));
    expect(farApart(sheets, 20)).toEqual(['4.1.2']);
    expect(farApart(sheets, 10)).toHaveLength(23);
  });

  it('A14.5b: exactly half is no majority, and nobody who handed nothing in counts', () => {
    expect(countOf('a', { m1: 'for', m2: 'for', m3: 'against', m4: 'abstain' })).toMatchObject({ majority: false });
    expect(countOf('a', { m1: 'for', m2: 'for', m3: 'against' })).toEqual({
      code: 'a',
      inFavour: 2,
      voting: 3,
      majority: true,
    });
  });

  it('A3b A14.6h: at most five by votes, and the next of the same ballot moves up', () => {
    const counts = [4, 7, 6, 3, 5, 5, 6].map((inFavour, index) => ({
      code: 'abcdefg'[index] ?? '',
      inFavour,
      voting: 7,
      majority: inFavour > 3,
    }));
    expect(listOf(counts)).toEqual(['b', 'c', 'g', 'e', 'f']);
    expect(nextUp(counts, listOf(counts))).toBe('a');
    expect(nextUp(counts, [...listOf(counts), 'a'])).toBeUndefined();
  });
});

describe('chance', () => {
  it('is the same for the same seed, whatever was asked before, and another for another', () => {
    const values = (seed: string) => Array.from({ length: 20 }, (_, i) => new Chance(seed).below(1000, `v${i}`));
    expect(values('a')).toEqual(values('a'));
    expect(values('a')).not.toEqual(values('b'));
    const list = ['x', 'y', 'z', 'u', 'v'];
    const mixed = new Chance('a').shuffled(list, 'order');
    expect(mixed.toSorted()).toEqual(list.toSorted());
    expect(list).toContain(new Chance('a').one(list, 'one'));
  });
});
