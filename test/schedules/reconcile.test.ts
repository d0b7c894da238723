import { expect, it } from 'vitest';
import { streamsOfCycle } from '../../functions/adapters/records-of-cycle.ts';
import type { Row } from '../../functions/adapters/views.ts';
import { ViewsMemory } from '../../functions/adapters/views-memory.ts';
import type { Message } from '../../functions/contracts/message.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { project } from '../../functions/feed/project/project.ts';
import { reconcile } from '../../functions/schedules/reconcile/reconcile.ts';
import { MarkedYear } from '../api/roles/marked-year.ts';
import { write } from '../kit/decision.ts';
import { year } from '../kit/review.ts';

class Rows extends ViewsMemory {
  readonly all = new Map<string, Row>();

  override async put(row: Row): Promise<void> {
    this.all.set(`${row.view} ${row.key}`, row);
    return super.put(row);
  }
}

const inOrder = (rows: Rows) => [...rows.all].toSorted(([a], [b]) => (a < b ? -1 : 1));

it('A7d A14: what the feed lost altogether is derived from the journal anew, to the last row, and every message is sent once', async () => {
  const { api } = await MarkedYear.inNotice();
  const { journal, privates } = api.services;
  await write(api, streamOf.procedure(year), { type: 'GenerationStarted', generation: 1 });
  await write(api, streamOf.procedure(year), {
    type: 'WaitTimedOut',
    generation: 1,
    state: 'AwaitNotice',
    round: 1,
    at: api.now,
  });
  const projected = new Rows();
  for (const { records } of await streamsOfCycle(journal, year)) {
    for (const recorded of records) await project({ journal, views: projected }, recorded);
  }
  const sent: Message[] = [];
  const views = new Rows();
  const services = {
    journal,
    privates,
    views,
    machine: {
      start: async () => true,
      status: async () => ({ running: true, startedAt: new Date(api.now) }),
      stop: async () => undefined,
      wake: async () => true,
    },
    waits: { put: async () => undefined, list: async () => [], remove: async () => undefined },
    messenger: {
      send: async (message: Message) => {
        sent.push(message);
        return 'accepted' as const;
      },
    },
  };
  await reconcile(services, api.now);
  expect(inOrder(views)).toEqual(inOrder(projected));
  const first = sent.length;
  expect(first).toBe([...projected.all.keys()].filter((key) => key.startsWith('outgoing/')).length);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(first);
  // The deliveries are on record now: the next run derives their rows, and sends nothing again.
  await reconcile(services, api.now);
  expect(sent.length).toBe(first);
});
