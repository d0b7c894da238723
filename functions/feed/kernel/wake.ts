import type { Journal } from '../../adapters/journal.ts';
import type { Machine } from '../../adapters/machine.ts';
import type { Waits } from '../../adapters/waits.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { generationOf, look } from '../../procedure/kernel/look.ts';

export interface Waking {
  readonly journal: Journal;
  readonly waits: Waits;
  readonly machine: Machine;
}

/**
 * Wakes what a year's newest machine waits for, where the year has moved on. A wait is decided exactly when the year stands
 * elsewhere; so it doesn't matter which event made somebody look, nor how often. A token that nobody waits for any more is put
 * away: the next entry into the state brings its own, and its note in the journal makes us look again.
 */
export const wake = async ({ journal, waits, machine }: Waking, cycle: string, now: Instant): Promise<void> => {
  const generation = generationOf(await journal.load(streamOf.procedure(cycle)));
  const open = generation > 0 ? await waits.list(`${cycle}-${generation}`) : [];
  if (open.length === 0) return;
  const next = await look(journal, { cycle, generation, now });
  for (const wait of open) {
    if (wait.state === next.step && wait.round === next.round) continue;
    await machine.wake(wait.token, next);
    await waits.remove(wait);
  }
};
