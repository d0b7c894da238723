import { expect, test } from 'vitest';
import { Store } from '../../../local/store.ts';
import { itemsOf, startFixture, temporaryFolder, views } from '../cloud.ts';

const start = Date.parse('2026-09-18T01:30:00Z');

/** The times of the scheduled events that arrived, by rule. */
const fired = async (cloud: Awaited<ReturnType<typeof startFixture>>, rule: string): Promise<string[]> =>
  (await itemsOf(cloud, views, 'call Scheduled Event'))
    .map(({ task }) => task as { time: string; resources: string[] })
    .filter(({ resources }) => resources[0]?.endsWith(`rule/${rule}`))
    .map(({ time }) => time);

test('schedules fire on the local clock, on time and once', async () => {
  const cloud = await startFixture({ clockStart: start });
  await cloud.clock.move(() => Date.parse('2026-09-20T12:00:00Z'));
  expect(await fired(cloud, 'nightly')).toEqual(['2026-09-18T16:00:00Z', '2026-09-19T16:00:00Z']);
  expect(await itemsOf(cloud, views, 'call Scheduled Event')).toMatchObject(
    Array.from({ length: 2 }, () => ({
      task: { version: '0', source: 'aws.events', account: '000000000000', region: 'cn-north-1', detail: {} },
    })),
  );
});

test('runs missed while the cloud was down are made up for by one, with the time of the last', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir, clockStart: start });
  await first.clock.move(() => Date.parse('2026-09-18T17:00:00Z'));
  expect(await fired(first, 'nightly')).toEqual(['2026-09-18T16:00:00Z']);
  // Three days pass without the schedules: the clock alone is moved, and the cloud is gone before it can fire.
  await first.close();
  const store = await Store.open(dataDir);
  const saved = store.get<{ offset: number }>('clock');
  const offset = (saved?.offset ?? 0) + 3 * 86_400_000;
  await store.write(['clock', { offset, latest: Date.now() + offset }]);
  await store.close();
  const second = await startFixture({ dataDir });
  await second.settle();
  expect(await fired(second, 'nightly')).toEqual(['2026-09-18T16:00:00Z', '2026-09-21T16:00:00Z']);
  await second.clock.move((now) => now + 86_400_000);
  expect((await fired(second, 'nightly')).at(-1)).toBe('2026-09-22T16:00:00Z');
});

test('an event whose function fails is tried again as often as the template says, then goes to the queue', async () => {
  let calls = 0;
  const cloud = await startFixture({
    clockStart: Date.parse('2026-09-18T15:59:00Z'),
    hooks: {
      beforeInvoke: (name) => {
        if (name !== 'fixture-worker') return;
        calls += 1;
        throw new Error('down');
      },
    },
  });
  const callsAt = async (time: string): Promise<number> => {
    await cloud.clock.move(() => Date.parse(time));
    return calls;
  };
  expect(await callsAt('2026-09-18T16:00:30Z')).toBe(1);
  expect(await cloud.queue('fixture-dead')).toEqual([]);
  expect(await callsAt('2026-09-18T16:01:30Z')).toBe(2);
  expect(await callsAt('2026-09-18T20:00:00Z')).toBe(2);
  expect(await cloud.queue('fixture-dead')).toMatchObject([
    {
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 2 },
      requestPayload: { 'detail-type': 'Scheduled Event', time: '2026-09-18T16:00:00Z' },
      responsePayload: { errorMessage: 'down' },
    },
  ]);
});
