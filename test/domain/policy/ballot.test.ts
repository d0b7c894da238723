import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../functions/domain/policy/award-policy.ts';
import {
  ballotResultOf,
  majority,
  quorumFor,
  quorumReached,
  rankByVotes,
  recusedAmong,
  selectWithin,
  tallyOf,
  votingOf,
  withoutRecused,
} from '../../../functions/domain/policy/ballot.ts';

const twoThirds = { numerator: 2, denominator: 3 };
const half = { numerator: 1, denominator: 2 };
const nobody = { present: 0, absent: 0 };
const result = (code: string, inFavour: number, carried = true) => ({
  code,
  expected: 9,
  present: 9,
  quorate: true,
  inFavour,
  against: 9 - inFavour,
  abstained: 0,
  majority: carried,
});

describe('quorum', () => {
  test.each([
    [9, 6, true],
    [9, 5, false],
    [10, 6, false],
    [10, 7, true],
    [11, 7, false],
    [11, 8, true],
    [1, 1, true],
    [1, 0, false],
    [0, 0, false],
  ])('A14.5b: 应到 %i, 实到 %i, two thirds: %s', (expected, present, reached) => {
    expect(quorumReached({ expected, present }, twoThirds)).toBe(reached);
  });

  test('A14.5b: a recused member leaves 应到 and 实到 of that candidate', () => {
    expect(withoutRecused({ expected: 9, present: 7 }, { present: 1, absent: 1 })).toEqual({ expected: 7, present: 6 });
    expect(quorumFor({ expected: 9, present: 7 }, { present: 1, absent: 0 }, twoThirds)).toEqual({
      state: 'reached',
      attendance: { expected: 8, present: 6 },
    });
  });

  test('A14.5b: a quorate meeting that recusals make too small says so, and how many are missing', () => {
    expect(quorumFor({ expected: 9, present: 6 }, { present: 1, absent: 0 }, twoThirds)).toEqual({
      state: 'lost-to-recusal',
      attendance: { expected: 8, present: 5 },
      missing: 1,
    });
  });

  test('A14.5b: a meeting that was too small anyway is not blamed on the recused', () => {
    expect(quorumFor({ expected: 9, present: 5 }, nobody, twoThirds)).toEqual({
      state: 'not-reached',
      attendance: { expected: 9, present: 5 },
      missing: 1,
    });
  });

  test('A14.5b: when every seat is recused a quorum is impossible, whoever comes', () => {
    expect(quorumFor({ expected: 3, present: 2 }, { present: 2, absent: 1 }, twoThirds)).toEqual({
      state: 'impossible',
      attendance: { expected: 0, present: 0 },
    });
  });

  test('A14.5b: so many as are missing make the quorum, one fewer does not', () => {
    const meeting = fc
      .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
      .map(([here, away, recusedHere, recusedAway]) => ({
        attendance: { expected: here + away, present: here },
        recused: { present: Math.min(here, recusedHere), absent: Math.min(away, recusedAway) },
      }));
    const fraction = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
    fc.assert(
      fc.property(meeting, fraction, ({ attendance, recused }, rule) => {
        const quorum = quorumFor(attendance, recused, rule);
        if (quorum.state === 'reached') expect(quorumReached(quorum.attendance, rule)).toBe(true);
        if (quorum.state === 'impossible') expect(quorum.attendance.expected).toBe(0);
        if (quorum.state === 'not-reached' || quorum.state === 'lost-to-recusal') {
          const { expected, present } = quorum.attendance;
          expect(present + quorum.missing).toBeLessThanOrEqual(expected);
          expect(quorumReached({ expected, present: present + quorum.missing }, rule)).toBe(true);
          expect(quorumReached({ expected, present: present + quorum.missing - 1 }, rule)).toBe(false);
          expect(quorumReached(attendance, rule)).toBe(quorum.state === 'lost-to-recusal');
        }
      }),
    );
  });

  test('A14.5b: members are counted once, and only those with a seat', () => {
    const members = { expected: ['a', 'b', 'c'], present: ['a', 'c', 'guest'] };
    expect(recusedAmong(members, ['a', 'b', 'guest', 'a'])).toEqual({ present: 1, absent: 1 });
    expect(recusedAmong(members, [])).toEqual(nobody);
  });

  test('A14.5b: numbers that no meeting can have are refused', () => {
    expect(() => quorumReached({ expected: 5, present: 6 }, twoThirds)).toThrow(RangeError);
    expect(() => quorumReached({ expected: -1, present: 0 }, twoThirds)).toThrow(RangeError);
    expect(() => withoutRecused({ expected: 5, present: 2 }, { present: 3, absent: 0 })).toThrow(RangeError);
    expect(() => withoutRecused({ expected: 5, present: 2 }, { present: 0, absent: 4 })).toThrow(RangeError);
  });
});

describe('majority', () => {
  test.each([
    [4, 7, true],
    [3, 6, false], // exactly half is no majority
    [4, 6, true],
    [0, 0, false],
    [0, 5, false],
    [1, 1, true],
  ])('A14.5b: %i of %i voting, more than half: %s', (inFavour, voting, carried) => {
    expect(majority({ inFavour, voting }, half)).toBe(carried);
  });

  test('A14.5b: exactly the fraction never suffices, one vote more does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(half, twoThirds, { numerator: 3, denominator: 5 }),
        (n, rule) => {
          const at = { inFavour: n * rule.numerator, voting: n * rule.denominator };
          expect(majority(at, rule)).toBe(false);
          expect(majority({ ...at, inFavour: at.inFavour + 1 }, rule)).toBe(true);
        },
      ),
    );
  });

  test('A14.5b: who abstains votes', () => {
    const tally = tallyOf(['for', 'abstain', 'against', 'for', 'abstain']);
    expect(tally).toEqual({ inFavour: 2, against: 1, abstained: 2 });
    expect(votingOf(tally)).toBe(5);
    expect(majority({ inFavour: 2, voting: votingOf(tally) }, half)).toBe(false);
  });

  test('A14.5b: the recorded result; without quorum no majority, however unanimous', () => {
    const tally = { inFavour: 5, against: 0, abstained: 0 };
    expect(ballotResultOf('91330304MA00000050', { expected: 8, present: 5 }, tally, defaultPolicy)).toEqual({
      code: '91330304MA00000050',
      expected: 8,
      present: 5,
      quorate: false,
      inFavour: 5,
      against: 0,
      abstained: 0,
      majority: false,
    });
    expect(ballotResultOf('x', { expected: 7, present: 5 }, tally, defaultPolicy)).toMatchObject({
      quorate: true,
      majority: true,
    });
  });

  test('A14.5b: more votes than members present are refused', () => {
    expect(() =>
      ballotResultOf('x', { expected: 9, present: 5 }, { inFavour: 6, against: 0, abstained: 0 }, defaultPolicy),
    ).toThrow(RangeError);
    expect(() => majority({ inFavour: 3, voting: 2 }, half)).toThrow(RangeError);
  });
});

describe('ranking and the cap', () => {
  test('A14.5c: a tie across the cap is left to a new ballot', () => {
    expect(selectWithin(2, [result('C', 6), result('A', 8), result('B', 6), result('D', 5)])).toEqual({
      selected: ['A'],
      contested: { codes: ['B', 'C'], places: 1, inFavour: 6 },
    });
  });

  test('A14.5c: a tie within the cap, or below it, needs none', () => {
    expect(selectWithin(3, [result('C', 6), result('A', 8), result('B', 6), result('D', 5), result('E', 5)])).toEqual({
      selected: ['A', 'B', 'C'],
    });
  });

  test('A3c: fewer or none is a result; free places are not filled without a majority', () => {
    expect(selectWithin(5, [result('A', 8), result('B', 4, false)])).toEqual({ selected: ['A'] });
    expect(selectWithin(5, [])).toEqual({ selected: [] });
    expect(selectWithin(0, [result('A', 8)])).toEqual({ selected: [] });
  });

  test('A14.5c: ranks as people read them: two firsts, then the third', () => {
    expect(rankByVotes([result('B', 7), result('A', 7), result('C', 5)])).toEqual([
      { rank: 1, inFavour: 7, codes: ['A', 'B'] },
      { rank: 3, inFavour: 5, codes: ['C'] },
    ]);
  });

  test('A3b A14.5c: never more than the cap; selected beat contested, contested beat the rest; order of input is nothing', () => {
    const results = fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[A-Z]{3}$/), fc.nat(9), fc.boolean()), {
        selector: ([code]) => code,
        maxLength: 20,
      })
      .map((list) => list.map(([code, inFavour, carried]) => result(code, inFavour, carried)));
    fc.assert(
      fc.property(results, fc.nat(8), (list, cap) => {
        const { selected, contested } = selectWithin(cap, list);
        const votes = (code: string) => list.find((one) => one.code === code)?.inFavour ?? -1;
        const carried = list.filter((one) => one.majority).map(({ code }) => code);
        const others = carried.filter((code) => !selected.includes(code) && !contested?.codes.includes(code));
        expect(selected.length + (contested?.places ?? 0)).toBe(Math.min(cap, carried.length));
        expect(selected.every((code) => carried.includes(code))).toBe(true);
        if (contested) {
          expect(contested.codes.length).toBeGreaterThan(contested.places);
          expect(contested.codes.every((code) => votes(code) === contested.inFavour)).toBe(true);
          expect(selected.every((code) => votes(code) > contested.inFavour)).toBe(true);
        }
        const least = contested?.inFavour ?? Math.min(...selected.map(votes));
        expect(others.every((code) => votes(code) < least || cap === 0)).toBe(true);
        expect(selectWithin(cap, list.toReversed())).toEqual({ selected, ...(contested ? { contested } : {}) });
      }),
    );
  });
});
