import { expect, it } from 'vitest';
import { PrivatesMemory } from '../../functions/adapters/privates-memory.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { sweep } from '../../functions/schedules/reconcile/sweep.ts';
import { Written } from '../kit/journal.ts';

const written = '2026-03-02T01:00:00.000Z';
const owner = streamOf.objection('2026', 'n1', 'r1');

const setUp = async () => {
  const services = { journal: new Written(), privates: new PrivatesMemory() };
  const kept = await services.privates.put('a'.repeat(32), { text: '有事件引用' }, owner, written);
  const lost = await services.privates.put('b'.repeat(32), { text: '命令被拒绝' }, owner, written);
  await services.journal.write(owner, {
    type: 'ObjectionLodged',
    kind: 'lead',
    about: '91330304MA00000050',
    content: kept,
    files: [],
  });
  return { services, kept, lost };
};

it('erases private content that no event refers to, and keeps what one does', async () => {
  const { services, kept, lost } = await setUp();
  await sweep(services, '2026-03-04T20:00:00.000Z');
  expect(await services.privates.get(kept.ref)).toEqual({ text: '有事件引用' });
  expect(await services.privates.get(lost.ref)).toBeUndefined();
  expect(await services.privates.writtenOn('2026-03-02')).toEqual([]);
});

it('leaves alone what is not a day old: its command may still be under way', async () => {
  const { services, lost } = await setUp();
  await sweep(services, '2026-03-02T20:00:00.000Z');
  expect(await services.privates.get(lost.ref)).toEqual({ text: '命令被拒绝' });
});
