import { streamOf } from '../contracts/streams.ts';
import { type Hearing, hearingOf } from '../domain/hearing/hearing.ts';
import type { Journal } from './journal.ts';

/** One hearing of an organisation, read consistently. */
export const loadHearing = async (
  journal: Journal,
  cycle: string,
  code: string,
  id: string,
): Promise<Hearing | undefined> => {
  const [history, positions] = await Promise.all([
    journal.load(streamOf.hearing(cycle, code, id)),
    journal.load(streamOf.position(cycle, code, id)),
  ]);
  return hearingOf(`${code}.${id}`, history, positions);
};

/** All hearings of a year, oldest first. */
export const loadHearings = async (journal: Journal, cycle: string): Promise<readonly Hearing[]> => {
  const [histories, positions] = await Promise.all([journal.list('hearing', cycle), journal.list('position', cycle)]);
  return [...histories]
    .flatMap(([key, history]) => hearingOf(key, history, positions.get(key) ?? []) ?? [])
    .toSorted((a, b) => (a.informedAt < b.informedAt ? -1 : 1));
};
