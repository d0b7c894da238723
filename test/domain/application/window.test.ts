import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { outsideWindow } from '../../../functions/domain/application/window.ts';
import { applicantsAt } from '../../../functions/domain/cycle/applicants.ts';
import { type Cycle, cycleOf } from '../../../functions/domain/cycle/cycle.ts';
import { epoch, instant, later } from '../../../functions/domain/kernel/instant.ts';
import { code } from '../../kit/applicant.ts';
import { Written } from '../../kit/journal.ts';

const opens = '2026-03-31T16:00:00.000Z';
const closes = '2026-04-30T16:00:00.000Z';

const announced = async (): Promise<Cycle> => {
  const journal = new Written();
  await journal.write(streamOf.cycle('2026'), { type: 'CycleOpened', year: '2026', regulation: 'ouhai-2020' });
  await journal.write(streamOf.cycle('2026'), { type: 'CallPublished', documentNumber: '1号', opens, closes });
  const cycle = cycleOf(await journal.load(streamOf.cycle('2026')));
  if (!cycle) throw new Error('the year was opened');
  return cycle;
};

describe('the window', () => {
  it('A12b: is [opens, closes) at every millisecond', async () => {
    const cycle = await announced();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(epoch(opens), epoch(closes), epoch(opens) - 1, epoch(closes) - 1),
          fc.integer({ min: epoch(opens) - 1e9, max: epoch(closes) + 1e9 }),
        ),
        (at) => {
          const inside = epoch(opens) <= at && at < epoch(closes);
          expect(outsideWindow(cycle, instant(at)) === undefined).toBe(inside);
        },
      ),
    );
  });

  it('A12b: has not been announced without a call', async () => {
    const { call: _, ...uncalled } = await announced();
    expect(outsideWindow(uncalled, later(opens, 1))?.code).toBe('window-not-announced');
  });

  it('A12c: who is let in by the window is who is frozen with it: both judge by the time of receipt', async () => {
    const cycle = await announced();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -2, max: 2 }), async (offset) => {
        const receivedAt = later(closes, offset);
        const journal = new Written();
        await journal.write(
          streamOf.application('2026', code),
          {
            type: 'ApplicationSubmitted',
            award: 'quality',
            receiptNumber: 'SJ2026-0000000000',
            organisation: { name: '示例', industry: '眼镜制造', industrial: true },
            content: { key: 'k', sha256: '0'.repeat(64) },
            evidence: [],
            consultants: [],
            contact: { ref: '0'.repeat(32), hmac: '0'.repeat(64) },
          },
          receivedAt,
        );
        const frozen = applicantsAt('2026', closes, await journal.list('application', '2026'));
        expect(outsideWindow(cycle, receivedAt) === undefined).toBe(frozen.length === 1);
      }),
    );
  });
});
