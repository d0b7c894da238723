import { loadConflicts } from '../../adapters/conflicts.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { OfficialDocument } from '../../domain/document/document.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';

/**
 * Whether a person may deal with a document, by drafting, passing, issuing, serving or reading it: none that is about an organisation
 * in which he has an interest (A20b). Documents that only list names concern nobody in particular.
 */
export const mayHandle = async (
  journal: Journal,
  cycle: string,
  person: string,
  { about }: Pick<OfficialDocument['draft'], 'about'>,
): Promise<Result<undefined>> => {
  if (about.length === 0) return ok(undefined);
  const { impartial } = await loadConflicts(journal, cycle);
  return about.map((code) => impartial(person, code)).find((fair) => !fair.ok) ?? ok(undefined);
};
