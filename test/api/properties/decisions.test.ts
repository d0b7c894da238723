import fc from 'fast-check';
import { expect, it } from 'vitest';
import { last } from '../../../functions/domain/kernel/recorded.ts';
import { cycle, reviewedYear, stepOf } from '../../kit/decision.ts';
import { violations } from './invariants.ts';
import { kinds, type Move, Play } from './moves.ts';

const one = (kind: Move['kind']) =>
  fc.record<Move>({ kind: fc.constant(kind), n: fc.nat(1 << 16), m: fc.nat(1 << 16), yes: fc.boolean() });

/** Mostly what the year waits for, in between what anybody may think of. */
const move = fc.oneof(
  { weight: 3 * kinds.length, arbitrary: one('progress') },
  ...kinds.map((kind) => ({ weight: 1, arbitrary: one(kind) })),
);

const approvedIn = async (play: Play): Promise<number> => {
  const submissions = await play.api.services.journal.list('approval', cycle);
  return [...submissions.values()].filter((history) => last(history, 'ListApproved')).length;
};

it('A3b A8c A14.5b A14.5c A14.6b A14.6e A14.6h A14.7a: whatever everybody tries, in whatever order', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 30, maxLength: 70 }), async (moves) => {
      const play = new Play(await reviewedYear({ quality: 7, innovation: 2 }), 9);
      for (const each of moves) {
        const before = await approvedIn(play);
        await play.make(each);
        reached.add(await stepOf(play.api));
        expect(await violations(play, before)).toEqual([]);
      }
    }),
    { numRuns: 20, seed: 20260818 },
  );
  // The moves are worth something only when they get somewhere.
  expect([...reached]).toEqual(
    expect.arrayContaining(['AwaitBallots', 'NoticePeriod', 'AwaitOpinions', 'AwaitApproval', 'YearCompleted']),
  );
}, 300_000);
