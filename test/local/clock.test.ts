import { expect, onTestFinished, test } from 'vitest';
import { Activity } from '../../local/activity.ts';
import { Clock, ClockGoesForward } from '../../local/clock.ts';
import { after } from '../../local/duration.ts';
import { Store } from '../../local/store.ts';
import { temporaryFolder } from './cloud.ts';

const start = Date.parse('2026-09-18T01:00:00Z');
const day = 86_400_000;

const openClock = async (
  folder?: string,
): Promise<{ clock: Clock; activity: Activity; store: Store; folder: string }> => {
  const place = folder ?? (await temporaryFolder());
  const store = await Store.open(place);
  const activity = new Activity();
  return { clock: await Clock.open(store, activity, start), activity, store, folder: place };
};

test('the clock stands at each due timer until what it caused has settled, also at those set on the way', async () => {
  const { clock, activity, store } = await openClock();
  onTestFinished(() => store.close());
  const seen: string[] = [];
  const fire = (name: string, then?: () => void) => () => {
    const release = activity.hold(name);
    setImmediate(() => {
      seen.push(`${name} ${new Date(clock.now()).toISOString()}`);
      then?.();
      release();
    });
  };
  clock.at(start + 7 * day, fire('end'));
  clock.at(
    start + 2 * day,
    fire('second', () => clock.at(clock.now() + day, fire('set on the way'))),
  );
  clock.at(start + day, fire('first'));
  const cancelled = clock.at(start + 3 * day, fire('cancelled'));
  clock.at(start + day, () => cancelled.cancel());
  clock.at(start + 40 * day, fire('later'));
  await clock.move(() => start + 7 * day);
  expect(seen).toEqual([
    'first 2026-09-19T01:00:00.000Z',
    'second 2026-09-20T01:00:00.000Z',
    'set on the way 2026-09-21T01:00:00.000Z',
    'end 2026-09-25T01:00:00.000Z',
  ]);
  await clock.close();
});

test('the clock runs on from where it was moved to, through a restart too, and never goes back', async () => {
  const { clock, store, folder } = await openClock();
  expect(clock.now()).toBeGreaterThanOrEqual(start);
  await clock.move((now) => now + 400 * day);
  const moved = clock.now();
  expect(moved).toBeGreaterThanOrEqual(start + 400 * day);
  await expect(clock.move(() => start)).rejects.toThrow(ClockGoesForward);
  await clock.close();
  await store.close();
  const again = await openClock(folder);
  onTestFinished(() => again.store.close());
  expect(again.clock.now()).toBeGreaterThanOrEqual(moved);
  expect(again.clock.now()).toBeLessThan(moved + day);
  await again.clock.close();
});

test('a timer fires by itself when its time comes, and one beyond the longest timeout does not fire at once', async () => {
  const { clock, store } = await openClock();
  onTestFinished(() => store.close());
  let far = false;
  clock.at(clock.now() + 60 * day, () => {
    far = true;
  });
  const due = clock.now() + 20;
  await new Promise<void>((resolve) => {
    clock.at(due, resolve);
  });
  expect(clock.now()).toBeGreaterThanOrEqual(due);
  expect(far).toBe(false);
  await clock.close();
});

test('moves wait for work under way, and new work from outside waits for the move', async () => {
  const { clock, activity, store } = await openClock();
  onTestFinished(() => store.close());
  const order: string[] = [];
  const release = await activity.admit('request');
  clock.at(start + day, () => order.push('timer'));
  const moved = clock.move(() => start + 2 * day).then(() => order.push('moved'));
  const admitted = activity.admit('next request').then((done) => {
    order.push('admitted');
    done();
  });
  await new Promise(setImmediate);
  order.push('request ends');
  release();
  await Promise.all([moved, admitted]);
  expect(order).toEqual(['request ends', 'timer', 'admitted', 'moved']);
  await clock.close();
});

test.each([
  ['P7D', '2026-09-25T01:00:00.000Z'],
  ['P1M', '2026-10-18T01:00:00.000Z'],
  ['P1Y2W', '2027-10-02T01:00:00.000Z'],
  ['PT36H30M1.5S', '2026-09-19T13:30:01.500Z'],
])('%s after 2026-09-18T01:00Z is %s', (duration, expected) => {
  expect(new Date(after(start, duration) ?? 0).toISOString()).toBe(expected);
});

test.each(['', 'P', 'PT', '7D', 'P-1D', 'P1H', 'PT1D', '1 day'])('%j is no duration', (text) => {
  expect(after(start, text)).toBeUndefined();
});

test('the activity is idle exactly while nothing holds it', async () => {
  const activity = new Activity();
  await activity.idle();
  const releases = [activity.hold('a'), activity.hold('b')];
  let idle = false;
  const waiting = activity.idle().then(() => {
    idle = true;
  });
  releases[0]?.();
  releases[0]?.();
  await new Promise(setImmediate);
  expect([idle, activity.labels()]).toEqual([false, ['b']]);
  releases[1]?.();
  await waiting;
  expect(activity.labels()).toEqual([]);
});
