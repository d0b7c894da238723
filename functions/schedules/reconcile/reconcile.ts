import type { Journal } from '../../adapters/journal.ts';
import { lastingScopes, scopesOfCycle } from '../../adapters/scopes.ts';
import type { Views } from '../../adapters/views.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { type Delivery, deliver } from '../../feed/kernel/deliver.ts';
import { enforceInterests } from '../../feed/kernel/enforce-interests.ts';
import { ensureMachine } from '../../feed/kernel/ensure-machine.ts';
import { type Waking, wake } from '../../feed/kernel/wake.ts';
import { outgoingOf, project, timelineKey, timelineOf } from '../../feed/project/project.ts';
import { cycleOfStream } from '../../feed/react/react.ts';
import { sweep } from './sweep.ts';

export interface Reconciling extends Waking, Delivery {
  readonly views: Views;
}

/** The records that the timeline lacks: the feed lost them, or has not brought them yet. Marks and keys are enough to tell. */
const unprojected = async (journal: Journal, views: Views, cycle: string): Promise<readonly Recorded[]> => {
  const known = new Set(await views.keys(timelineOf(cycle)));
  // The year's own stream and the machine's lie beside those of other years.
  const scopes = [...lastingScopes(), ...(await scopesOfCycle(journal, cycle))];
  const partitions = await Promise.all(
    scopes.map(async ({ type, scope }) =>
      (await journal.marks(type, scope))
        .map((mark) => ({ ref: { type, scope, id: mark.id }, mark }))
        .filter(({ ref, mark }) => cycleOfStream(ref) === cycle && !known.has(timelineKey(ref, mark)))
        .map(({ ref, mark }) => ({ ref, version: mark.version })),
    ),
  );
  const records = partitions.flat().map(async ({ ref, version }) => (await journal.load(ref))[version - 1]);
  return (await Promise.all(records)).filter((record) => record !== undefined);
};

/** The events whose messages have not left. */
const undelivered = async (journal: Journal, views: Views, cycle: string): Promise<readonly Recorded[]> => {
  const delivered = new Set((await journal.marks('delivery', cycle)).map(({ id }) => id));
  const open = (await views.keys(outgoingOf(cycle))).filter((id) => !delivered.has(id));
  const records = open.map(async (id) => {
    const row = await views.get(outgoingOf(cycle), id);
    const origin = row?.content as { stream: Recorded['stream']; version: number } | undefined;
    return origin && (await journal.load(origin.stream))[origin.version - 1];
  });
  return (await Promise.all(records)).filter((record) => record !== undefined);
};

/**
 * Derives from the journal what the feed should have derived: a machine that runs, waits that are over, conflicts that take effect,
 * views and messages. Whatever is there already stays as it is.
 */
export const reconcile = async (services: Reconciling, now: Instant): Promise<void> => {
  const { journal, views } = services;
  for (const [cycleId, history] of await journal.list('cycle', jurisdiction)) {
    if (!cycleOf(history)) continue;
    await ensureMachine(services, cycleId, now);
    await enforceInterests(journal, cycleId, now);
    await wake(services, cycleId, now);
    for (const record of await unprojected(journal, views, cycleId)) await project(services, record);
    for (const record of await undelivered(journal, views, cycleId)) await deliver(services, cycleId, record, now);
  }
  await sweep(services, now);
};
