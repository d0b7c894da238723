import { streamOf } from '../contracts/streams.ts';
import { editionAfter } from '../domain/document/subject.ts';
import { type History, last } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';

/**
 * The document that is valid on a subject, read consistently: the newest edition that was issued, the first where none was. A draft of
 * a correction changes nothing yet (A8a).
 *
 * @param id of the first edition
 */
export const loadDocumentInForce = async (
  journal: Journal,
  cycle: string,
  id: string,
): Promise<History<'official-document'>> => {
  const next = editionAfter(id);
  const [valid, correction] = await Promise.all([
    journal.load(streamOf.document(cycle, id)),
    journal.load(streamOf.document(cycle, next)),
  ]);
  return last(correction, 'DocumentIssued') ? loadDocumentInForce(journal, cycle, next) : valid;
};
