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

interface DraftHandle<T> {
  readonly content: T;
  readonly state: SaveState<T>;
  /** @param changed of what was typed last: two changes before the screen follows are both in it */
  readonly change: (changed: (content: T) => T) => void;
  readonly resolve: (content: T) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** A part of a draft that saves itself as it is typed; see `Draft`. */
export const useDraft = <T>({ id, stored, save }: DraftInput<T>): DraftHandle<T> => {
  const session = useSession();
  const [draft] = useState(() => {
    const state = session.state();
    const person = state.kind === 'out' ? '' : state.person.id;
    return new Draft<T>({ id: `${person}/${id}`, stored, save, keep: browserKeep });
  });
  useEffect(() => {
    draft.open().catch((error: unknown) => console.error(error));
    const flush = (): void => void draft.flush();
    // The connection or the session is back; or the page is about to go.
    const unsubscribe = session.subscribe(() => session.state().kind === 'in' && flush());
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      unsubscribe();
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      void draft.flush();
    };
  }, [draft, session]);
  const subscribe = (listener: () => void) => draft.subscribe(listener);
  const content = useSyncExternalStore(subscribe, () => draft.content());
  const state = useSyncExternalStore(subscribe, () => draft.state());
  return {
    content,
    state,
    change: (changed) => draft.change(changed(draft.content())),
    resolve: (next) => draft.resolve(next),
    flush: () => draft.flush(),
  };
};
