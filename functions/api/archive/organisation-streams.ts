import type { Journal } from '../../adapters/journal.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import type { StreamRef } from '../../contracts/streams.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';

/** Whether a stream is about one of these applications alone. */
export const isOfOrganisation = (
  { id, scope }: Pick<StreamRef, 'id' | 'scope'>,
  codes: ReadonlySet<string>,
): boolean => {
  const [inScope] = scope.split('/').slice(1);
  const named = /[0-9A-HJ-NPQRTUWXY]{18}/.exec(id)?.[0];
  return (inScope !== undefined && codes.has(inScope)) || (named !== undefined && codes.has(named));
};

/** Every stream that is about one application alone, in a fixed order: together with the year's own volume nothing is left out. */
export const loadOrganisationStreams = async (
  journal: Journal,
  cycle: string,
  code: string,
): Promise<readonly (readonly Recorded[])[]> => {
  const own = new Set([code]);
  return (await streamsOfCycle(journal, cycle))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ records }) => records)
    .filter(([first]) => first && first.stream.type !== 'archive' && isOfOrganisation(first.stream, own));
};
