import { useEffect, useRef, useState } from 'react';
import { usePerson } from '../session/use-session.ts';
import { browserKeep } from './keep.ts';

interface KeptHandle<T> {
  readonly content: T;
  readonly change: (content: T) => void;
  /** It has been sent: nothing of it stays in this browser. */
  readonly forget: () => void;
}

/**
 * What is typed into a form that is sent in one go, and is no draft on the server: it lies in this browser until it was sent, so
 * that a closed tab, an ended session or a lost connection loses nothing.
 * @param id what the form is about, unique for the person; another id begins another form when the component is keyed by it
 */
export const useKept = <T>(id: string, initial: T): KeptHandle<T> => {
  const key = `${usePerson().id}/form/${id}`;
  const [content, setContent] = useState(initial);
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
      .catch((error: unknown) => console.error(error));
  }, [key]);
  return {
    content,
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
