import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session/use-session.ts';
import { Draft, type SaveState, type Stored } from './draft.ts';
import { browserKeep } from './keep.ts';

interface DraftInput<T> {
  /** What is drafted, unique for the person: `application/2026/<code>/<section>`. */
  readonly id: string;
  /** What the server has now; only what it had when the page was opened is taken. */
  readonly stored: Stored<T>;
  readonly save: (known: number, content: T) => Promise<{ readonly version: number; readonly savedAt: string }>;
}

export interface DraftHandle<T> {
  readonly content: T;
  readonly state: SaveState<T>;
  /** @param changed of what was typed last: two changes before the screen follows are both in it */
  readonly change: (changed: (content: T) => T) => void;
  readonly resolve: (content: T) => Promise<void>;
  readonly flush: () => Promise<void>;
}

const handleOf = <T>(draft: Draft<T>): DraftHandle<T> => ({
  content: draft.content(),
  state: draft.state(),
  change: (changed) => draft.change(changed(draft.content())),
  resolve: (next) => draft.resolve(next),
  flush: () => draft.flush(),
});

/** Parts of one draft that are all at hand at once, each saving itself as it is typed; see `Draft`. The parts stay those of the first call. */
export const useDrafts = <T>(inputs: readonly DraftInput<T>[]): readonly DraftHandle<T>[] => {
  const session = useSession();
  const [{ drafts, changes }] = useState(() => {
    const state = session.state();
    const person = state.kind === 'out' ? '' : state.person.id;
    return {
      drafts: inputs.map(({ id, ...rest }) => new Draft<T>({ id: `${person}/${id}`, ...rest, keep: browserKeep })),
      changes: { count: 0 },
    };
  });
  useEffect(() => {
    for (const draft of drafts) draft.open().catch((error: unknown) => console.error(error));
    const flush = (): void => {
      for (const draft of drafts) void draft.flush();
    };
    // The connection or the session is back; or the page is about to go.
    const unsubscribe = session.subscribe(() => session.state().kind === 'in' && flush());
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      unsubscribe();
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [drafts, session]);
  useSyncExternalStore(
    (listener) => {
      const heard = (): void => {
        changes.count += 1;
        listener();
      };
      const ends = drafts.map((draft) => draft.subscribe(heard));
      return () => {
        for (const end of ends) end();
      };
    },
    () => changes.count,
  );
  return drafts.map(handleOf);
};

/** A part of a draft that saves itself as it is typed; see `Draft`. */
export const useDraft = <T>(input: DraftInput<T>): DraftHandle<T> => {
  const [handle] = useDrafts([input]);
  if (!handle) throw new Error('one draft in, one draft out');
  return handle;
};
