import type { StreamType } from '../contracts/streams.ts';
import type { Recorded } from '../domain/kernel/recorded.ts';
import { type Journal, partitionKey } from './journal.ts';
import { lastingScopes, type Scope, scopesOfCycle } from './scopes.ts';

/** One stream with the name that people read: `<partition>#<id>`. */
export interface NamedStream {
  readonly name: string;
  readonly records: readonly Recorded[];
}

/** Of what outlives a year, its own streams, and those that belong to no year. */
const concerns = ({ type }: Scope, id: string, cycle: string): boolean => {
  if (type === 'misconduct' || type === 'finding' || type === 'sanction') return id.startsWith(`${cycle}.`);
  return (type !== 'cycle' && type !== 'procedure') || id === cycle;
};

/** Every stream of a year, and of the seats and the pool by which it was run; of one type when asked for. */
export const streamsOfCycle = async (
  journal: Journal,
  cycle: string,
  type?: StreamType,
): Promise<readonly NamedStream[]> => {
  const scopes = [...lastingScopes(), ...(await scopesOfCycle(journal, cycle))];
  const wanted = scopes.filter((scope) => type === undefined || scope.type === type);
  const found = await Promise.all(
    wanted.map(async (scope) =>
      [...(await journal.list(scope.type, scope.scope))]
        .filter(([id]) => concerns(scope, id, cycle))
        .map(([id, records]) => ({ name: `${partitionKey(scope)}#${id}`, records: records as readonly Recorded[] })),
    ),
  );
  return found.flat();
};
