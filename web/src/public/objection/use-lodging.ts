import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Refused } from '../../api/problem.ts';
import { sha256Of } from '../../files/hash.ts';
import { bodyOf, type Objection } from './objection.ts';

type Lodging =
  | { readonly kind: 'idle' }
  | { readonly kind: 'hashing'; readonly name: string }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly error: unknown };

const hashesOf = async (files: readonly File[], onFile: (name: string) => void): Promise<readonly string[]> => {
  const { signal } = new AbortController();
  const hashes: string[] = [];
  for (const file of files) {
    onFile(file.name);
    hashes.push(await sha256Of(file, () => {}, signal));
  }
  return hashes;
};

/**
 * Sends an opinion. Its key lies beside the content before it leaves, so that an attempt that got no answer, even one of a page that was
 * closed, is asked again and recorded once.
 */
export const useLodging = (
  { cycle, notice }: { readonly cycle: string; readonly notice: string },
  change: (objection: Objection) => void,
) => {
  const [state, setState] = useState<Lodging>({ kind: 'idle' });
  const lodge = async (objection: Objection): Promise<void> => {
    const key = objection.key ?? crypto.randomUUID();
    const sent = { ...objection, key };
    try {
      const files = objection.kind === 'formal' ? objection.files : [];
      const sha256 = await hashesOf(files, (name) => setState({ kind: 'hashing', name }));
      setState({ kind: 'sending' });
      change(sent);
      const { receipt, code, receivedAt } = await call(
        'POST /api/public/notices/{cycle}/{notice}/objections',
        { path: { cycle, notice }, body: bodyOf(objection, sha256) },
        { key },
      );
      // What was said is with the office now: only what its sender needs stays in this browser.
      change({
        kind: objection.kind,
        about: '',
        name: '',
        contact: '',
        text: '',
        files,
        lodged: { receipt, code, receivedAt, stored: [] },
      });
      setState({ kind: 'idle' });
    } catch (error) {
      setState({ kind: 'failed', error });
      // A failure of the system's own says nothing of whether it was done: the same key asks again.
      if (!(error instanceof Refused) || error.problem.status >= 500 || error.problem.status === 429) return;
      const { key: _, ...fresh } = sent;
      change(fresh);
    }
  };
  return { state, lodge, reset: () => setState({ kind: 'idle' }) };
};
