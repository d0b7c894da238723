import type { Journal } from '../../adapters/journal.ts';
import { scopesOfCycle } from '../../adapters/scopes.ts';
import type { Views } from '../../adapters/views.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { type Delivery, deliver, messagesFor } from '../../feed/kernel/deliver.ts';
import { enforceInterests } from '../../feed/kernel/enforce-interests.ts';
import { ensureMachine } from '../../feed/kernel/ensure-machine.ts';
import { type Waking, wake } from '../../feed/kernel/wake.ts';
import { rowsOf, timelineOf } from '../../feed/project/project.ts';

export interface Reconciling extends Waking, Delivery {
  readonly views: Views;
}

const everyRecord = async (journal: Journal, cycle: string): Promise<Recorded[]> => {
  const partitions = await Promise.all(
    (await scopesOfCycle(journal, cycle)).map(({ type, scope }) => journal.list(type, scope)),
  );
  return partitions.flatMap((streams) => [...streams.values()].flat() as Recorded[]);
};

/** Rows of the timeline that are missing show which records the feed lost or has not delivered yet. */
const unprojected = async (views: Views, cycle: string, records: readonly Recorded[]): Promise<Recorded[]> => {
  const rows = await views.query(timelineOf(cycle), { limit: Number.MAX_SAFE_INTEGER });
  const known = new Set(rows.map(({ content }) => content['hash']));
  return records.filter(({ hash }) => !known.has(hash));
};

/**
 * Derives from the journal what the feed should have derived: a machine that runs, waits that are over, conflicts that take effect,
 * views and messages. Whatever is there already stays as it is.
 */
export const reconcile = async (services: Reconciling, now: Instant): Promise<void> => {
  const { journal, views } = services;
  for (const [cycleId, history] of await journal.list('cycle', jurisdiction)) {
    const cycle = cycleOf(history);
    if (!cycle) continue;
    await ensureMachine(services, cycleId, now);
    await enforceInterests(journal, cycleId, now);
    await wake(services, cycleId, now);
    const records = await everyRecord(journal, cycleId);
    for (const record of await unprojected(views, cycleId, records)) {
      for (const row of await rowsOf(journal, record)) await views.put(row);
    }
    const delivered = new Set((await journal.list('delivery', cycleId)).keys());
    for (const record of records) {
      const messages = await messagesFor(journal, record);
      if (messages.some(({ id }) => !delivered.has(id))) await deliver(services, cycleId, record, now);
    }
  }
};
