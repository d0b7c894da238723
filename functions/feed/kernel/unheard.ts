import type { Journal } from '../../adapters/journal.ts';
import { streamOf } from '../../contracts/streams.ts';
import { last, only, type Recorded } from '../../domain/kernel/recorded.ts';

const isApproved = async (journal: Journal, cycle: string): Promise<boolean> =>
  [...(await journal.list('approval', cycle)).values()].some((history) => last(history, 'ListApproved') !== undefined);

/** Nothing was done with it: every opinion that stood there when the government decided had been answered (A14.6e). */
const untouched = async (journal: Journal, { stream }: Recorded): Promise<boolean> => {
  const [cycle = '', notice = ''] = stream.scope.split('/');
  return (await journal.load(streamOf.investigation(cycle, notice, stream.id))).length === 0;
};

/**
 * Whether this is an opinion in time that landed in the very moment in which the government approved, or behind it: the approval
 * stands, and office and supervisor have to know of it (A14.6c).
 */
export const isUnheard = async (journal: Journal, recorded: Recorded): Promise<boolean> => {
  if (recorded.event.type !== 'ObjectionLodged') return false;
  const [cycle = ''] = recorded.stream.scope.split('/');
  return (await isApproved(journal, cycle)) && untouched(journal, recorded);
};

/** The opinions that an approval went without. Whichever of the two is looked at last finds the other in the journal. */
export const unheardBy = async (journal: Journal, { stream, event }: Recorded): Promise<readonly Recorded[]> => {
  if (event.type !== 'ListApproved') return [];
  const cycle = stream.scope;
  const notices = await journal.list('notice', cycle);
  const lodged = await Promise.all(
    [...notices.keys()].map(async (notice) => [...(await journal.list('objection', `${cycle}/${notice}`)).values()]),
  );
  const opinions = lodged.flat().flatMap((history): readonly Recorded[] => only(history, 'ObjectionLodged'));
  const open = await Promise.all(opinions.map((recorded) => untouched(journal, recorded)));
  return opinions.filter((_, index) => open[index]);
};
