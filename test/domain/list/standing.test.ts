import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../functions/contracts/streams.ts';
import { cycleOf } from '../../../functions/domain/cycle/cycle.ts';
import {
  type BallotNeeded,
  ballotsNeeded,
  ballotsPossible,
  nextListChange,
} from '../../../functions/domain/list/standing.ts';
import { compareByVotes, firstOf, type Standing } from '../../../functions/domain/list/votes.ts';
import type { Session } from '../../../functions/domain/session/session.ts';
import type { Year } from '../../../functions/domain/year/year.ts';
import { examplePolicy, exampleRules } from '../../kit/policy.ts';

const seats = 7;
const codeOf = (number: number) => `9133030400000000${String(number).padStart(2, '0')}`;

/** A year before its list, as its cycle stream tells it. */
const yearWith = (events: readonly EventOf<'cycle'>[], more: Partial<Year> = {}): Year => {
  const opened: EventOf<'cycle'> = { type: 'CycleOpened', year: '2026', regulation: 'ouhai-2020' };
  const history = [opened, ...events].map((event, index) => ({
    stream: { type: 'cycle' as const, scope: 'ouhai', id: '2026' },
    version: index + 1,
    event,
    commandId: '',
    fingerprint: '',
    actor: { id: '', role: 'system' as const },
    receivedAt: '',
    recordedAt: '',
    previous: '',
    hash: '',
  }));
  const cycle = cycleOf(history);
  if (!cycle) throw new Error('the year is open');
  return {
    cycle,
    policy: examplePolicy,
    withdrawn: new Set(),
    sessions: [],
    notices: [],
    exceptions: {},
    leftOut: [],
    terminations: [],
    submissions: [],
    ...more,
  };
};

const candidates = (count: number): EventOf<'cycle'> => ({
  type: 'CandidatesSubmitted',
  candidates: Array.from({ length: count }, (_, index) => ({
    code: codeOf(index + 1),
    award: 'quality' as const,
    reason: '推荐',
  })),
  omitted: [],
});

const counted = (
  id: string,
  { candidates: codes, tieOf }: Pick<BallotNeeded, 'candidates' | 'tieOf'>,
  inFavour: (code: string) => number,
  quorate: (code: string) => boolean = () => true,
): Session => ({
  id,
  version: 1,
  award: 'quality',
  candidates: codes,
  expected: [],
  seats: new Map(),
  arrivals: [],
  secret: true,
  rules: exampleRules,
  ...(tieOf === undefined ? {} : { tieOf }),
  mandates: [],
  present: [],
  recusals: [],
  votes: [],
  lastReceivedAt: '',
  results: codes.map((code) => ({
    code,
    expected: seats,
    present: seats,
    quorate: quorate(code),
    inFavour: inFavour(code),
    against: seats - inFavour(code),
    abstained: 0,
    majority: quorate(code) && inFavour(code) * 2 > seats,
  })),
});

/** Holds whatever ballots are due until none is, each with the next votes. */
const heldOut = (year: Year, votes: () => number): Year => {
  const [due] = ballotsNeeded(year);
  if (!due || year.sessions.length > 40) return year;
  const session = counted(`quality-${year.sessions.length + 1}`, due, () => votes());
  return heldOut({ ...year, sessions: [...year.sessions, session] }, votes);
};

const standing = (code: string, ...votes: number[]): Standing => ({ code, session: 's', majority: true, votes });

describe('order by votes', () => {
  it('is a total order, whatever later ballots some had', () => {
    const votes = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(votes, votes, votes, (a, b, c) => {
        const [x, y, z] = [standing('x', ...a), standing('y', ...b), standing('z', ...c)];
        expect(Math.sign(compareByVotes(x, y)) + Math.sign(compareByVotes(y, x))).toBe(0);
        if (compareByVotes(x, y) <= 0 && compareByVotes(y, z) <= 0) expect(compareByVotes(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('A14.5c: equals across the last place are all named and none chosen; equals within it are no question', () => {
    const ranked = [standing('a', 7), standing('b', 5), standing('c', 5), standing('d', 4)];
    expect(firstOf(ranked, 2)).toMatchObject({ chosen: [{ code: 'a' }], equals: [{ code: 'b' }, { code: 'c' }] });
    expect(firstOf(ranked, 3)).toMatchObject({ chosen: [{ code: 'a' }, { code: 'b' }, { code: 'c' }], equals: [] });
    expect(firstOf(ranked, 9).chosen).toHaveLength(4);
    expect(firstOf(ranked, 0)).toEqual({ chosen: [], equals: [] });
  });
});

describe('the preliminary list', () => {
  it('A3b, A14.5c: for any votes it holds at most five, all with a majority, and nobody outside had more votes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.infiniteStream(fc.nat(seats)), (count, stream) => {
        const year = heldOut(yearWith([candidates(count)]), () => stream.next().value ?? 0);
        const change = nextListChange(year);
        if (ballotsNeeded(year).length > 0) return expect(change).toBeUndefined();
        if (change?.type !== 'PreliminaryListFixed') throw new Error('the list is due');
        const main = (code: string) => year.sessions[0]?.results?.find((result) => result.code === code);
        const listed = change.list.map(({ code }) => main(code));
        const others = (year.sessions[0]?.results ?? []).filter(
          ({ code }) => !change.list.some((l) => l.code === code),
        );
        expect(listed.length).toBeLessThanOrEqual(5);
        expect(listed.every((result) => result?.majority)).toBe(true);
        const least = Math.min(...listed.map((result) => result?.inFavour ?? 0));
        const best = Math.max(0, ...others.filter(({ majority }) => majority).map(({ inFavour }) => inFavour));
        if (listed.length < 5) expect(others.some(({ majority }) => majority)).toBe(false);
        else expect(best).toBeLessThanOrEqual(least);
      }),
    );
  });

  it('A14.5c: equals who passed in different ballots meet in one, and it decides', () => {
    const start = yearWith([candidates(6)]);
    const yes = (code: string) => (code === codeOf(5) || code === codeOf(6) ? 4 : 7);
    // The sixth had no quorum in the first ballot and got his votes in a second.
    const first = counted(
      'quality-1',
      { candidates: start.cycle.candidates?.candidates.map(({ code }) => code) ?? [] },
      yes,
      (code) => code !== codeOf(6),
    );
    const second = counted('quality-2', { candidates: [codeOf(6)] }, yes);
    const year = { ...start, sessions: [first, second] };
    const [due] = ballotsNeeded(year);
    expect(due?.candidates).toEqual([codeOf(5), codeOf(6)]);
    if (!due) throw new Error('a tie is due');
    const tie = counted('quality-3', due, (code) => (code === codeOf(6) ? 5 : 2));
    const decided = { ...year, sessions: [first, second, tie] };
    expect(ballotsNeeded(decided)).toEqual([]);
    expect(nextListChange(decided)).toMatchObject({
      list: expect.arrayContaining([expect.objectContaining({ code: codeOf(6), inFavour: 4 })]),
    });
    // One in which not all equals had a quorum orders nobody.
    const half = counted(
      'quality-3',
      due,
      (code) => (code === codeOf(6) ? 5 : 2),
      (code) => code === codeOf(6),
    );
    expect(ballotsNeeded({ ...year, sessions: [first, second, half] })).toEqual([due]);
  });

  it('A3b: the recorded exception widens it, A3c: nobody with a majority leaves it empty', () => {
    const start = yearWith([candidates(6)]);
    const all = counted('quality-1', { candidates: [1, 2, 3, 4, 5, 6].map(codeOf) }, () => 7);
    expect(ballotsNeeded({ ...start, sessions: [all] })).toMatchObject([{ candidates: { length: 6 } }]);
    const wide = nextListChange({ ...start, sessions: [all], exceptions: { quality: 6 } });
    expect(wide).toMatchObject({ list: { length: 6 } });
    const none = counted('quality-1', { candidates: [1, 2, 3, 4, 5, 6].map(codeOf) }, () => 3);
    expect(nextListChange({ ...start, sessions: [none] })).toMatchObject({ list: [] });
  });

  it('A14.5a: who is stopped or withdrawn needs no ballot and is not listed', () => {
    const start = yearWith([candidates(2)], { withdrawn: new Set([codeOf(2)]) });
    expect(ballotsNeeded(start)).toEqual([{ award: 'quality', candidates: [codeOf(1)] }]);
    const held = counted('quality-1', { candidates: [codeOf(1), codeOf(2)] }, () => 7);
    expect(nextListChange({ ...start, sessions: [held] })).toMatchObject({ list: [{ code: codeOf(1) }] });
  });

  it('A14.7b: nothing moves after the government approved', () => {
    const list = [{ code: codeOf(1), award: 'quality' as const, inFavour: 7 }];
    const year = yearWith([candidates(1), { type: 'PreliminaryListFixed', list, sessions: [] }], {
      withdrawn: new Set([codeOf(1)]),
    });
    expect(nextListChange(year)).toMatchObject({ type: 'CandidateRemoved', cause: 'withdrawn' });
    const decision = {
      type: 'ListApproved' as const,
      approved: [codeOf(1)],
      refused: [],
      documentNumber: '1号',
      decidedOn: '2026-10-01',
    };
    const approved = { ...year, submissions: [{ number: 1, list, decision }] };
    expect(nextListChange(approved)).toBeUndefined();
    expect(ballotsPossible(approved)).toEqual([]);
  });
});
