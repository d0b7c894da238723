import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../api/call.ts';
import { useAnswer } from '../api/hooks.ts';
import { type Upload, Uploads } from './uploads.ts';

/** The files of an owner in a year, and those on their way. @param owner credit code, unit, `office` or `person.<id>` */
export const useEvidence = (cycle: string, owner: string) => {
  const client = useQueryClient();
  const list = useAnswer('GET /api/evidence/cycles/{cycle}/{owner}', { path: { cycle, owner } });
  const [uploads] = useState(() => new Uploads({ cycle, owner }, () => void client.invalidateQueries()));
  const underway: readonly Upload[] = useSyncExternalStore(
    (listener) => uploads.subscribe(listener),
    () => uploads.all(),
  );
  const busy = underway.some(({ step }) => step !== 'clear' && step !== 'failed');
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [busy]);
  return { list, uploads, underway };
};

/** Opens a file in a window of its own by a link that is good for a minute; the opening is recorded. @throws Refused */
export const openEvidence = async (cycle: string, owner: string, id: string): Promise<void> => {
  // Before the answer: browsers block windows that no click opened.
  const window = globalThis.open('', '_blank');
  try {
    const { url } = await call('GET /api/evidence/cycles/{cycle}/{owner}/{id}/link', { path: { cycle, owner, id } });
    if (window) {
      window.opener = null;
      window.location.href = url;
    } else location.assign(url);
  } catch (error) {
    window?.close();
    throw error;
  }
};
