import type { StreamRef, StreamType } from '../contracts/streams.ts';
import type { JournalPosition } from '../domain/export/cover.ts';
import type { Recorded } from '../domain/kernel/recorded.ts';
import { canonical, digest, type Journal, partitionKey } from './journal.ts';

type Head = Pick<Recorded, 'version' | 'recordedAt' | 'hash'>;

/** A journal that remembers the head of every stream that was read through it. */
export interface ObservedJournal {
  readonly journal: Journal;
  /** Where everything stood that was read so far. */
  position(): JournalPosition;
}

/** Watches what is read, so that what is made of it can say what it rests on. */
export const observed = (journal: Journal): ObservedJournal => {
  const heads = new Map<string, Head>();
  const note = (ref: StreamRef, history: readonly Head[]): void => {
    const { type, scope, id } = ref;
    const head = history.at(-1);
    if (head) heads.set(`${partitionKey({ type, scope })}/${id}`, head);
  };
  return {
    journal: {
      load: async (ref) => {
        const history = await journal.load(ref);
        note(ref, history);
        return history;
      },
      list: async <S extends StreamType>(type: S, scope: string) => {
        const streams = await journal.list(type, scope);
        for (const [id, history] of streams) note({ type, scope, id }, history);
        return streams;
      },
      marks: (type, scope) => journal.marks(type, scope),
      append: (ref, history, entry) => journal.append(ref, history, entry),
    },
    position: () => {
      const newest = [...heads.values()]
        .map(({ recordedAt }) => recordedAt)
        .toSorted()
        .at(-1);
      return {
        streams: heads.size,
        records: [...heads.values()].reduce((total, { version }) => total + version, 0),
        ...(newest === undefined ? {} : { newest }),
        digest: digest(canonical([...heads].map(([name, { hash }]) => `${name} ${hash}`).toSorted())),
      };
    },
  };
};
