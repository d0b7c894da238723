import { expect, test } from 'vitest';
import { matches } from '../../../local/event-pattern.ts';
import { timetable } from '../../../local/events/schedules.ts';
import { Store } from '../../../local/store.ts';
import { itemsOf, startFixture, temporaryFolder, views } from '../cloud.ts';

const start = Date.parse('2026-09-18T01:30:00Z');
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

/** The times of the scheduled events that arrived, by rule. */
const fired = async (cloud: Awaited<ReturnType<typeof startFixture>>, rule: string): Promise<string[]> =>
  (await itemsOf(cloud, views, 'call Scheduled Event'))
    .map(({ task }) => task as { time: string; resources: string[] })
    .filter(({ resources }) => resources[0]?.endsWith(`rule/${rule}`))
    .map(({ time }) => time);

test.each([
  ['rate(12 hours)', '2026-09-18T13:30:00.000Z', '2026-09-20T13:30:00.000Z'],
  ['rate(1 day)', '2026-09-19T01:30:00.000Z', '2026-09-20T01:30:00.000Z'],
  ['cron(0 16 * * ? *)', '2026-09-18T16:00:00.000Z', '2026-09-20T16:00:00.000Z'],
  ['cron(*/15 9-17 ? * MON-FRI *)', '2026-09-18T09:00:00.000Z', '2026-09-18T17:45:00.000Z'],
  ['cron(0 0 L * ? *)', '2026-09-30T00:00:00.000Z', '2026-08-31T00:00:00.000Z'],
  ['cron(0 8 ? * 2#1 2027)', '2027-01-04T08:00:00.000Z', undefined],
])('%s is next due at %s, and on the 20th was last due at %s', (expression, next, last) => {
  const times = timetable(expression, start);
  expect(iso(times.next(start))).toBe(next);
  expect(iso(times.last(Date.parse('2026-09-20T20:00:00Z')))).toBe(last);
});

test.each(['rate(1 week)', 'at(2026-01-01T00:00:00)', 'every day'])('%s is refused', (expression) => {
  expect(() => timetable(expression, start)).toThrow(`knows no schedule ${expression}`);
});

test('schedules fire on the local clock, on time and once', async () => {
  const cloud = await startFixture({ clockStart: start });
  const begun = cloud.clock.now();
  await cloud.clock.move(() => Date.parse('2026-09-20T12:00:00Z'));
  expect(await fired(cloud, 'nightly')).toEqual(['2026-09-18T16:00:00Z', '2026-09-19T16:00:00Z']);
  const often = await fired(cloud, 'often');
  expect(often).toHaveLength(4);
  // The rate counts from the first start, seconds after the clock began.
  for (const [index, time] of often.entries())
    expect(Math.abs(Date.parse(time) - begun - (index + 1) * 12 * 3_600_000)).toBeLessThan(60_000);
  expect(await itemsOf(cloud, views, 'call Scheduled Event')).toMatchObject(
    Array.from({ length: 6 }, () => ({
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
  const saved = await store.get<{ offset: number }>('clock');
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

test('an event pattern matches by exact values, prefix, suffix, existence and their opposite', () => {
  const event = { source: 'aws.states', detail: { status: 'FAILED', arn: 'a:b', none: null, list: ['x', 'y'] } };
  const yes = [
    { source: ['aws.states', 'other'] },
    { detail: { status: ['FAILED'], arn: [{ prefix: 'a:' }] } },
    { detail: { arn: [{ suffix: ':b' }], none: [null], list: ['y'] } },
    { detail: { absent: [{ exists: false }], status: [{ exists: true }, 'X'] } },
    { detail: { status: [{ 'anything-but': ['A', { prefix: 'B' }] }] } },
  ];
  const no = [
    { source: ['other'] },
    { detail: { status: ['ABORTED'], arn: ['a:b'] } },
    { detail: { absent: [{ exists: true }] } },
    { detail: { status: [{ 'anything-but': 'FAILED' }] } },
    { detail: { deep: { er: ['x'] } } },
  ];
  expect(yes.map((pattern) => matches(pattern, event))).toEqual(yes.map(() => true));
  expect(no.map((pattern) => matches(pattern, event))).toEqual(no.map(() => false));
  expect(() => matches({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow(
    'does not serve the event pattern operator cidr',
  );
});
