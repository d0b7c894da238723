import type { Journal } from '../../adapters/journal.ts';
import { recordReading } from '../../adapters/readings.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { Call } from '../kernel/route.ts';

/** The supervisor sees everything, and what he sees is noted before he sees it (A7d). */
export const noted = async (
  journal: Journal,
  call: Call<{ cycle: string }>,
  event: EventOf<'reading'>,
): Promise<Result<undefined>> => {
  const { cycle } = call.params;
  if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
  const actor = { id: call.caller.id, role: call.caller.role };
  await recordReading(journal, cycle, { actor, receivedAt: call.receivedAt }, event);
  return ok(undefined);
};
