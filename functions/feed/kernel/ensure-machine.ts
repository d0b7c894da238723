import type { Journal } from '../../adapters/journal.ts';
import type { Machine } from '../../adapters/machine.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { epoch, type Instant } from '../../domain/kernel/instant.ts';
import { workingRules } from '../../domain/policy/working-rules.ts';
import { generationOf } from '../../procedure/kernel/look.ts';

const longestDays = workingRules.renewExecutionAfterDays.value;

/**
 * Sees to it that a machine runs for a year that is not finished: the first one, or the next generation after one that failed, was
 * stopped, or grows too old. Running it twice at once starts no second machine: the name is the generation.
 */
export const ensureMachine = async (
  { journal, machine }: { readonly journal: Journal; readonly machine: Machine },
  cycleId: string,
  now: Instant,
): Promise<void> => {
  const cycle = cycleOf(await journal.load(streamOf.cycle(cycleId)));
  if (!cycle || cycle.winners) return;
  const generation = generationOf(await journal.load(streamOf.procedure(cycleId)));
  const current = generation > 0 ? await machine.status(`${cycleId}-${generation}`) : undefined;
  if (current?.running) {
    if (epoch(now) - current.startedAt.getTime() < longestDays * 86_400_000) return;
    await machine.stop(`${cycleId}-${generation}`, 'the next generation takes over before the execution grows too old');
  }
  let next = generation + 1;
  // A generation that ended before it could note itself has used up its name.
  while (!(await machine.start(`${cycleId}-${next}`, cycleId))) next += 1;
};
