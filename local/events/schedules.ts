import awsCronParser from 'aws-cron-parser';
import type { Clock } from '../clock.ts';
import type { Store } from '../store.ts';
import type { EventBus, Rule } from './event-bus.ts';

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

interface Timetable {
  /** The first due time after an instant, and the last one at or before it; milliseconds. None: never (again). */
  next(after: number): number | undefined;
  last(upTo: number): number | undefined;
}

/**
 * The timetable of a rule's `ScheduleExpression`: `rate(5 minutes)`, counted from `start`, or `cron(…)` of six fields in UTC.
 * @throws when it is neither.
 */
export const timetable = (expression: string, start: number): Timetable => {
  const [, amount, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (amount) {
    const every = Number(amount) * (unitMs[unit] ?? Number.NaN);
    const last = (upTo: number): number => start + Math.floor((upTo - start) / every) * every;
    return { next: (after) => last(after) + every, last };
  }
  const [, fields] = /^cron\((.+)\)$/.exec(expression) ?? [];
  if (!fields) throw new Error(`The local cloud knows no schedule ${expression}.`);
  const cron = awsCronParser.parse(fields);
  return {
    next: (after) => awsCronParser.next(cron, new Date(after))?.getTime(),
    last: (upTo) => awsCronParser.prev(cron, new Date(upTo + 1))?.getTime(),
  };
};

/**
 * The template's schedules on the local clock. When one fired last is noted together with its event, so none fires twice;
 * runs missed while the cloud was down are made up for at the start by one, which carries the last missed time.
 */
export class Schedules {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #events: EventBus;

  constructor(store: Store, clock: Clock, events: EventBus) {
    this.#store = store;
    this.#clock = clock;
    this.#events = events;
  }

  async start(): Promise<void> {
    for (const rule of this.#events.schedules) {
      const key = `schedule!${rule.name}`;
      const now = this.#clock.now();
      const saved = this.#store.get<{ start: number; fired: number }>(key);
      const { start, fired } = saved ?? { start: now, fired: now };
      if (!saved) await this.#store.write([key, { start, fired }]);
      const times = timetable(rule.schedule, start);
      const missed = times.last(now);
      if (missed !== undefined && missed > fired) await this.#fire(rule, key, start, missed);
      this.#arm(rule, key, times, start, now);
    }
  }

  #arm(rule: Rule, key: string, times: Timetable, start: number, after: number): void {
    const due = times.next(after);
    if (due === undefined) return;
    this.#clock.at(due, () => {
      this.#fire(rule, key, start, due);
      this.#arm(rule, key, times, start, due);
    });
  }

  #fire(rule: Rule, key: string, start: number, due: number): Promise<void> {
    return this.#events.fire(rule, due, [key, { start, fired: due }]);
  }
}
