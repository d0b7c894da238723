import { type ApplicationContent, applicationContent } from '../contracts/application-form.ts';
import type { KeptContent } from './application-content.ts';
import type { Files } from './files.ts';
import { digest } from './journal.ts';

/** A submission's frozen content, with what its bytes are worth against the journal's hash. Only what is intact is shown. */
export type SubmittedContent =
  | { readonly contentState: 'intact'; readonly content: ApplicationContent }
  | { readonly contentState: 'missing' | 'changed' };

/** Reads frozen content for a page that has more to show: what is wrong with it is said beside the rest (A13f). */
export const readSubmitted = async (files: Files, { key, sha256 }: KeptContent): Promise<SubmittedContent> => {
  const bytes = await files.read('evidence', key);
  if (!bytes) return { contentState: 'missing' };
  if (digest(bytes) !== sha256) return { contentState: 'changed' };
  return { contentState: 'intact', content: applicationContent.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))) };
};
