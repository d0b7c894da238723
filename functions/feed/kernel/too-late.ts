import type { Journal } from '../../adapters/journal.ts';
import { streamOf } from '../../contracts/streams.ts';
import { submittedTooLate } from '../../domain/cycle/applicants.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';

/** Whether this is a submission that landed behind the frozen list of applicants: it is void, and its author has to be told (A12b). */
export const isTooLate = async (journal: Journal, { stream, event, version }: Recorded): Promise<boolean> => {
  if (event.type !== 'ApplicationSubmitted') return false;
  const cycle = cycleOf(await journal.load(streamOf.cycle(stream.scope)));
  if (!cycle?.applicants) return false;
  const own = new Map([[stream.id, await journal.load(streamOf.application(stream.scope, stream.id))]]);
  return submittedTooLate(cycle.applicants, own).some((late) => late.version === version);
};

/**
 * The events of which more is to be told since this one: when the list of applicants is frozen, the submissions that landed while it
 * was being made and are not on it.
 */
export const toldAnewBy = async (journal: Journal, { stream, event }: Recorded): Promise<readonly Recorded[]> =>
  event.type === 'WindowClosed' ? submittedTooLate(event.applicants, await journal.list('application', stream.id)) : [];
