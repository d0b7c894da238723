import type { Journal } from '../../adapters/journal.ts';
import { loadYear } from '../../adapters/year.ts';
import type { StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { type History, only } from '../../domain/kernel/recorded.ts';
import { positionOf } from '../../domain/procedure/position.ts';
import type { Year } from '../../domain/year/year.ts';

/** The newest generation of a year's machine; 0 before the first. Tokens and work of older ones are ignored. */
export const generationOf = (history: History<'procedure'>): number =>
  Math.max(0, ...only(history, 'GenerationStarted').map(({ event }) => event.generation));

/** A year that a machine runs for and that the journal does not know: nothing to go on with. */
export const yearOf = async (journal: Journal, cycle: string): Promise<Year> => {
  const year = await loadYear(journal, cycle);
  if (!year) throw new Error(`no cycle ${cycle} in the journal`);
  return year;
};

/** Where the machine has to go on: the year's position, or its own end when a newer generation runs. */
export const look = async (
  journal: Journal,
  { cycle, generation, now }: { readonly cycle: string; readonly generation: number; readonly now: Instant },
): Promise<StepOutput> => {
  const newest = generationOf(await journal.load(streamOf.procedure(cycle)));
  if (newest > generation) return { cycle, generation, step: 'Superseded', round: 1 };
  return { cycle, generation, ...positionOf(await yearOf(journal, cycle), now) };
};
