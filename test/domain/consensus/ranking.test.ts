import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Award } from '../../../functions/contracts/primitives.ts';
import { departuresFrom, type PhaseResult } from '../../../functions/domain/consensus/ranking.ts';

const results = fc.array(
  fc.record({ award: fc.constantFrom<Award>('quality', 'innovation'), total: fc.nat(6), chosen: fc.boolean() }),
  { maxLength: 12 },
);

const rankingOf = (all: readonly { award: Award; total: number }[]): readonly PhaseResult[] =>
  all.map(({ award, total }, index) => ({ code: `N${index}`, name: `组织${index}`, award, total }));

describe('A14.2f: departures from the ranking', () => {
  it('are those selected while somebody of their own award with more points is not', () => {
    fc.assert(
      fc.property(results, (all) => {
        const selected = new Set(all.flatMap(({ chosen }, index) => (chosen ? [`N${index}`] : [])));
        const departures = departuresFrom(rankingOf(all), selected).map(({ code }) => code);
        for (const [index, { award, total, chosen }] of all.entries()) {
          const passedOver = all.some((other) => !other.chosen && other.award === award && other.total > total);
          expect(departures.includes(`N${index}`)).toBe(chosen && passedOver);
        }
      }),
    );
  });

  it('are none when everybody from a number of points on is selected', () => {
    fc.assert(
      fc.property(results, fc.nat(6), (all, least) => {
        const ranking = rankingOf(all);
        const selected = new Set(ranking.filter(({ total }) => (total ?? 0) >= least).map(({ code }) => code));
        expect(departuresFrom(ranking, selected)).toEqual([]);
      }),
    );
  });
});
