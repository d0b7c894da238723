import { type EventOf, type StreamRef, type StreamType, streams } from '../contracts/streams.ts';
import type { History, Recorded } from '../domain/kernel/recorded.ts';
import { chain, type Entry, type Journal, type Mark, partitionKey, sortKey } from './journal.ts';

/** The journal in memory, for tests: the same contract as the table, proven by the same suite. */
export class JournalMemory implements Journal {
  readonly #partitions = new Map<string, Map<string, Recorded[]>>();

  async load<S extends StreamType>(ref: StreamRef<S>): Promise<History<S>> {
    return structuredClone(this.#partitions.get(partitionKey(ref))?.get(ref.id) ?? []) as unknown as History<S>;
  }

  async list<S extends StreamType>(type: S, scope: string): Promise<ReadonlyMap<string, History<S>>> {
    return new Map(structuredClone(this.#inOrder(type, scope))) as unknown as ReadonlyMap<string, History<S>>;
  }

  async marks(type: StreamType, scope: string): Promise<readonly Mark[]> {
    return this.#inOrder(type, scope).flatMap(([id, history]) =>
      history.map(({ version, recordedAt, hash }) => ({ id, version, recordedAt, hash })),
    );
  }

  async append<S extends StreamType>(
    ref: StreamRef<S>,
    history: History<S>,
    entry: Entry<S>,
  ): Promise<Recorded<EventOf<S>> | undefined> {
    const recorded = chain(ref, history, { ...entry, event: streams[ref.type].parse(entry.event) as EventOf<S> });
    const partition = this.#partitions.get(partitionKey(ref)) ?? new Map<string, Recorded[]>();
    const stream = partition.get(ref.id) ?? [];
    if (stream.length >= recorded.version) return undefined;
    this.#partitions.set(partitionKey(ref), partition);
    // As a table keeps it: what is undefined is not there.
    const kept: Recorded = JSON.parse(JSON.stringify(recorded));
    partition.set(ref.id, [...stream, kept]);
    return recorded;
  }

  /** A partition as a table orders it: by the bytes of its keys. */
  #inOrder(type: StreamType, scope: string): [string, Recorded[]][] {
    const key = ([id]: [string, Recorded[]]) => Buffer.from(sortKey(id, 0));
    const partition = this.#partitions.get(partitionKey({ type, scope })) ?? [];
    return [...partition].toSorted((a, b) => Buffer.compare(key(a), key(b)));
  }
}
