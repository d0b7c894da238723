import awsCronParser from 'aws-cron-parser';
import type { Clock } from '../clock.ts';
import type { Store } from '../store.ts';
import type { EventBus, Rule } from './event-bus.ts';

/**
 * The template's schedules on the local clock. When one fired last is noted together with its event, so none fires twice;
 * runs missed while the cloud was down are made up for at the start by one, which carries the last missed time.
 * @throws on a schedule that is not `cron(…)` of six fields in UTC.
 */
export const startSchedules = async (store: Store, clock: Clock, events: EventBus): Promise<void> => {
  const fire = (rule: Rule, due: number): Promise<void> => {
    const { arn, name } = rule;
    const type = { source: 'aws.events', 'detail-type': 'Scheduled Event', detail: {} };
    return events.send([rule], { ...type, resources: [arn], time: due }, [`schedule!${name}`, due]);
  };
  for (const rule of events.rules) {
    if (!rule.schedule) continue;
    const [, fields] = /^cron\((.+)\)$/.exec(rule.schedule) ?? [];
    if (!fields) throw new Error(`The local cloud knows no schedule ${rule.schedule}.`);
    const cron = awsCronParser.parse(fields);
    const arm = (after: number): void => {
      const due = awsCronParser.next(cron, new Date(after))?.getTime();
      if (due === undefined) return;
      clock.at(due, () => {
        fire(rule, due);
        arm(due);
      });
    };
    const now = clock.now();
    const fired = store.get<number>(`schedule!${rule.name}`);
    if (fired === undefined) await store.write([`schedule!${rule.name}`, now]);
    const missed = awsCronParser.prev(cron, new Date(now + 1))?.getTime();
    if (missed !== undefined && missed > (fired ?? now)) await fire(rule, missed);
    arm(now);
  }
};
