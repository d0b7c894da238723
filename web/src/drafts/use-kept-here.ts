import { useEffect, useRef, useState } from 'react';
import { browserKeep } from './keep.ts';

interface KeptHandle<T> {
  readonly content: T;
  /** Whether this browser has been asked what it kept. */
  readonly ready: boolean;
  readonly change: (content: T) => void;
  /** It has been sent: nothing of it stays in this browser. */
  readonly forget: () => void;
}

/**
 * What is typed into a form that is sent in one go, and is no draft on the server: it lies in this browser until it was sent, so
 * that a closed tab, an ended session or a lost connection loses nothing.
 * @param key what the form is about, unique in this browser; another key begins another form when the component is keyed by it
 */
export const useKeptHere = <T>(key: string, initial: T): KeptHandle<T> => {
  const [content, setContent] = useState(initial);
  const [ready, setReady] = useState(false);
  const touched = useRef(false);
  // Changes of the browser's copy come one after the other.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const then = (step: () => Promise<unknown>): void => {
    last.current = last.current.then(step).catch((error: unknown) => console.error(error));
  };
  useEffect(() => {
    browserKeep
      .get<T>(key)
      .then((kept) => {
        // What the person has begun to type in the meantime is newer.
        if (kept && !touched.current) setContent(kept.content);
      })
      .catch((error: unknown) => console.error(error))
      .finally(() => setReady(true));
  }, [key]);
  return {
    content,
    ready,
    change: (next) => {
      touched.current = true;
      setContent(next);
      then(() => browserKeep.set(key, { known: 0, content: next }));
    },
    forget: () => {
      touched.current = false;
      setContent(initial);
      then(() => browserKeep.delete(key));
    },
  };
};
