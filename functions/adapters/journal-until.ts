import type { StreamRef, StreamType } from '../contracts/streams.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import type { History } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';

/**
 * The journal as it stood: what was recorded before `cut`, and nothing else. Within a stream times never go back, so of each its
 * beginning is left. With a cut older than the longest life of a request it stands for good.
 */
export const journalUntil = (journal: Journal, cut: Instant): Journal => {
  const before = <S extends StreamType>(history: History<S>): History<S> =>
    history.filter(({ recordedAt }) => recordedAt < cut);
  return {
    load: async <S extends StreamType>(ref: StreamRef<S>) => before(await journal.load(ref)),
    list: async <S extends StreamType>(type: S, scope: string) =>
      new Map(
        [...(await journal.list(type, scope))].flatMap(([id, history]): [string, History<S>][] => {
          const left = before(history);
          return left.length > 0 ? [[id, left]] : [];
        }),
      ),
    marks: async (type, scope) => (await journal.marks(type, scope)).filter(({ recordedAt }) => recordedAt < cut),
    append: () => {
      throw new Error('the past is read, not written');
    },
  };
};
