import { describe, expect, it } from 'vitest';
import { streamOf } from '../../functions/contracts/streams.ts';
import type { Cloud } from '../../local/cloud.ts';
import {
  type AwardCloud,
  firstDay,
  Held,
  journalOf,
  prepareYear,
  publishCall,
  startAward,
  year,
} from './award-cloud.ts';

interface Put {
  readonly TableName: string;
  readonly Item: {
    readonly pk: { readonly S: string };
    readonly event?: { readonly M: { readonly type: { readonly S: string } } };
  };
}

const isPut = (service: string, operation: string) => service === 'dynamodb' && operation === 'PutItem';
const isToken = ({ TableName }: Put) => TableName.includes('Waits');
const isNote = ({ Item }: Put) => Item.pk.S.startsWith('procedure@') && Item.event?.M.type.S === 'Awaiting';

const standing = (client: AwardCloud['client']) => client.public.get<{ phase: string }>('/api/public/cycles/current');

const writeCall = async (cloud: Cloud, receivedAt: string, window: { opens: string; closes: string }) => {
  const journal = journalOf(cloud);
  const ref = streamOf.cycle(String(year));
  const event = { type: 'CallPublished' as const, documentNumber: `瓯质评办〔${year}〕1号`, ...window };
  const actor = { id: 'office1', role: 'office' as const };
  const entry = { event, commandId: 'c'.repeat(64), fingerprint: 'f'.repeat(64), actor, receivedAt };
  expect(await journal.append(ref, await journal.load(ref), entry)).toBeDefined();
};

/** Nobody applied, so the machine has only to close, settle and freeze the window to complete the year: on the same day. */
const expectCompleted = async (client: AwardCloud['client']) => {
  await client.moveClock(`${firstDay}T12:05:00+08:00`);
  expect(await standing(client)).toMatchObject({ phase: 'completed' });
};

describe('a decision is never lost between the machine and the journal', () => {
  it('A14: made before the token is stored', async () => {
    const gap = new Held();
    const { client } = await startAward({
      beforeCall: (service, operation, input) =>
        isPut(service, operation) && isToken(input as Put) ? gap.hold() : undefined,
    });
    const preparing = prepareYear(client);
    await gap.reached;
    await preparing;
    await publishCall(client);
    gap.release();
    await expectCompleted(client);
  });

  it('A14: made after the token is stored and before the machine’s note', async () => {
    const gap = new Held();
    const { client } = await startAward({
      beforeCall: (service, operation, input) =>
        isPut(service, operation) && isNote(input as Put) ? gap.hold() : undefined,
    });
    const preparing = prepareYear(client);
    await gap.reached;
    await preparing;
    await publishCall(client);
    gap.release();
    await expectCompleted(client);
  });

  it('A14: made between a timeout and the re-entry, when the token is dead', async () => {
    const gap = new Held();
    const tried = Promise.withResolvers<void>();
    const { cloud, client } = await startAward({
      beforeInvoke: (name) => (name.includes('ProcedureRemind') ? gap.hold() : undefined),
      beforeCall: (_service, operation) => (operation === 'SendTaskSuccess' ? tried.resolve() : undefined),
    });
    await prepareYear(client);
    const moving = client.moveClock('2026-03-03T09:00:00+08:00');
    await gap.reached;
    // The gateway stands still while the clock is moved: the decision is written as the office's function writes it.
    await writeCall(cloud, '2026-03-03T00:30:00.000Z', {
      opens: '2026-03-03T02:00:00.000Z',
      closes: '2026-03-03T04:00:00.000Z',
    });
    await tried.promise;
    gap.release();
    await moving;
    await client.moveClock('2026-03-03T12:05:00+08:00');
    expect(await standing(client)).toMatchObject({ phase: 'completed' });
  });
});
