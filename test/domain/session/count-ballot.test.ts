import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../functions/contracts/events/decision.ts';
import { type Mark, readPaper, writePaper } from '../../../functions/domain/session/ballot-paper.ts';
import { countBallot, type OpenedVote, shuffled } from '../../../functions/domain/session/count-ballot.ts';
import type { Session } from '../../../functions/domain/session/session.ts';
import { exampleRules } from '../../kit/policy.ts';

const candidates = ['91330304MA00000001', '91330304MA00000002'];
const choice = fc.constantFrom<Choice>('for', 'against', 'abstain');
const receipt = fc.stringMatching(/^[0-9a-f]{16}$/);
const marks = fc
  .tuple(...candidates.map(() => fc.option(fc.record({ choice, receipt }))))
  .map(
    (each): ReadonlyMap<string, Mark> =>
      new Map(candidates.flatMap((code, place) => (each[place] ? [[code, each[place]]] : []))),
  );

const sessionWith = (change: Partial<Session>): Session => ({
  id: 'quality-1',
  version: 1,
  award: 'quality',
  candidates,
  expected: [],
  seats: new Map(),
  arrivals: [],
  secret: true,
  rules: exampleRules,
  mandates: [],
  present: [],
  recusals: [],
  votes: [],
  lastReceivedAt: '',
  ...change,
});

const nobody = () => false;
const first = () => 0;

describe('the paper of a secret ballot', () => {
  it('A14.5b: reads back as written, and has one length for all choices and recusals', () => {
    fc.assert(
      fc.property(marks, (written) => {
        const paper = writePaper(candidates, written);
        expect(paper).toHaveLength(34);
        expect(readPaper(candidates, paper)).toEqual(written);
      }),
    );
  });

  it('is counted as nothing when it is no paper of this ballot', () => {
    expect(() => readPaper(candidates, 'f'.repeat(33))).toThrow(RangeError);
    expect(() => readPaper(candidates, 'x'.repeat(34))).toThrow(RangeError);
    expect(() => writePaper(candidates, new Map([[candidates[0] ?? '', { choice: 'for', receipt: 'short' }]]))).toThrow(
      RangeError,
    );
  });
});

describe('counting', () => {
  it('A14.5b: for any meeting: votes of the recused are in no number, every other vote in exactly one', () => {
    const member = fc.record({
      present: fc.boolean(),
      recused: fc.tuple(fc.boolean(), fc.boolean()),
      conflicted: fc.tuple(fc.boolean(), fc.boolean()),
      votes: fc.boolean(),
      marks,
    });
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 9 }),
        fc.infiniteStream(fc.nat(1000)),
        (drawn, random) => {
          const people = drawn.map((each, place) => ({ ...each, id: `m${place}` }));
          const session = sessionWith({
            expected: people.map(({ id }) => id),
            present: people.filter(({ present }) => present).map(({ id }) => id),
            recusals: people.flatMap(({ id, recused }) =>
              candidates.flatMap((candidate, place) => (recused[place] ? [{ member: id, candidate }] : [])),
            ),
          });
          const conflicted = (id: string, code: string) =>
            people.find((each) => each.id === id)?.conflicted[candidates.indexOf(code)] === true;
          const voting = people.filter(({ present, votes }) => present && votes);
          const opened: OpenedVote[] = voting.map(({ id, marks: said }) => ({ member: id, marks: said }));
          const { results, receipts } = countBallot(
            session,
            opened,
            conflicted,
            (bound) => (random.next().value ?? 0) % bound,
          );
          for (const [place, code] of candidates.entries()) {
            const free = people.filter((each) => !each.recused[place] && !each.conflicted[place]);
            const said = voting.filter((each) => free.includes(each)).flatMap(({ marks: own }) => own.get(code) ?? []);
            const result = results[place];
            expect(result).toMatchObject({
              code,
              expected: free.length,
              present: free.filter(({ present }) => present).length,
              inFavour: said.filter((mark) => mark.choice === 'for').length,
            });
            const total = (result?.inFavour ?? 0) + (result?.against ?? 0) + (result?.abstained ?? 0);
            expect(total).toBe(said.length);
            if (result?.majority) expect(result.inFavour * 2).toBeGreaterThan(total);
            const key = (mark: Mark) => `${mark.receipt} ${mark.choice}`;
            expect((receipts[code] ?? []).map(key).toSorted()).toEqual(said.map(key).toSorted());
          }
        },
      ),
    );
  });

  it('A14.5b: an open ballot publishes no receipts: the votes stand in the journal', () => {
    const session = sessionWith({ secret: false, expected: ['a'], present: ['a'] });
    const vote: OpenedVote = { member: 'a', marks: new Map(candidates.map((code) => [code, { choice: 'for' }])) };
    const closed = countBallot(session, [vote], nobody, first);
    expect(closed.receipts).toEqual({});
    expect(closed.results.map(({ majority }) => majority)).toEqual([true, true]);
  });

  it('shuffles into every order, each as often as the others under a source that tries all', () => {
    const orders = [0, 1, 2].flatMap((a) => [0, 1].map((b) => [a, b, 0]));
    const seen = orders.map((draws) => {
      const left = [...draws];
      return shuffled(['x', 'y', 'z'], () => left.shift() ?? 0).join('');
    });
    expect(new Set(seen).size).toBe(6);
  });
});
