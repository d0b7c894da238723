import type { Files } from './files.ts';
import { digest } from './journal.ts';

/** A submission's frozen content, with what its bytes are worth against the journal's hash. */
export interface SubmittedContent {
  readonly contentState: 'intact' | 'missing' | 'changed';
  /** Only what is intact is shown. */
  readonly content?: unknown;
}

/** Reads the form and the self-evaluation as they were submitted (A13f). */
export const readContent = async (
  files: Files,
  { key, sha256 }: { readonly key: string; readonly sha256: string },
): Promise<SubmittedContent> => {
  const bytes = await files.read('evidence', key);
  if (!bytes) return { contentState: 'missing' };
  if (digest(bytes) !== sha256) return { contentState: 'changed' };
  return { contentState: 'intact', content: JSON.parse(new TextDecoder().decode(bytes)) };
};
