import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadYear } from '../../../functions/adapters/year.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { positionOf } from '../../../functions/domain/procedure/position.ts';
import { canEndWait } from '../../../functions/feed/kernel/wake.ts';
import { kinds, type Move, Play } from '../../api/properties/moves.ts';
import type { Api } from '../../kit/api.ts';
import { cycle, reviewedYear } from '../../kit/decision.ts';
import { ReviewYear } from '../../kit/review.ts';

const waits = /^Await/;

/** Compares where the year stands before and after every append; answers the events that ended a wait. */
const watch = (api: Api) => {
  const { journal } = api.services;
  const ended: { readonly what: string; readonly seen: boolean }[] = [];
  const append = journal.append.bind(journal);
  const place = async () => {
    const year = await loadYear(journal, cycle);
    if (!year) return 'none';
    const { step, round } = positionOf(year, api.now);
    return `${step} ${round}`;
  };
  journal.append = async (ref, history, entry) => {
    const before = await place();
    const recorded = await append(ref, history, entry);
    if (recorded && waits.test(before) && (await place()) !== before)
      ended.push({ what: `${before} by ${recorded.event.type}`, seen: canEndWait(recorded as never) });
    return recorded;
  };
  return ended;
};

const one = (kind: Move['kind']) =>
  fc.record<Move>({ kind: fc.constant(kind), n: fc.nat(1 << 16), m: fc.nat(1 << 16), yes: fc.boolean() });
const move = fc.oneof(
  { weight: 3 * kinds.length, arbitrary: one('progress') },
  ...kinds.map((kind) => ({ weight: 1, arbitrary: one(kind) })),
);

describe('the events after which a wait can be over', () => {
  it('A14: whatever ends a wait of the committee’s part of the year is among them', async () => {
    const ways = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 30, maxLength: 60 }), async (moves) => {
        const play = new Play(await reviewedYear({ quality: 7, innovation: 2 }), 9);
        const ended = watch(play.api);
        for (const each of moves) await play.make(each);
        for (const { what } of ended) ways.add(what.replace(/ \d+ by/, ' by'));
        expect(ended.filter(({ seen }) => !seen)).toEqual([]);
      }),
      { numRuns: 8, seed: 20261124 },
    );
    expect([...ways]).toEqual(
      expect.arrayContaining([
        'AwaitCandidates by CandidatesSubmitted',
        'AwaitBallots by BallotClosing',
        'AwaitNotice by NoticePublished',
        'AwaitSubmission by ListSubmitted',
        'AwaitApproval by ListApproved',
      ]),
    );
  }, 300_000);

  it('A3d A14.2g: so are the closing of a stage and the withdrawal of the last one in it', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    const ended = watch(begun.api);
    await begun.qualify();
    await begun.scoreDocuments(begun.code(1));
    for (const code of begun.codes)
      await begun.api.done('POST', `/api/applicant/cycles/${cycle}/application/withdraw`, {
        as: { id: 'handler', roles: ['applicant'], unit: code },
        body: { reason: '不再参加' },
      });
    expect(ended).toEqual([
      { what: 'AwaitQualificationReview 1 by StageClosing', seen: true },
      { what: 'AwaitDocumentReview 1 by ApplicationWithdrawn', seen: true },
    ]);
  });

  it('the commonest events of a year are none: nobody reads a whole year because of them', () => {
    const event = (type: string) => ({ type }) as never;
    const application = streamOf.application(cycle, '91330304MA00000050');
    for (const type of ['ApplicationSubmitted', 'VerificationRequested', 'ApplicationCorrected'])
      expect(canEndWait({ stream: application, event: event(type) })).toBe(false);
    expect(canEndWait({ stream: streamOf.session(cycle, 's1'), event: event('VoteCast') })).toBe(false);
    expect(canEndWait({ stream: streamOf.delivery(cycle, 'd1'), event: event('MessageDelivered') })).toBe(false);
  });
});
