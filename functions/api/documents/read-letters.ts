import { loadDocuments } from '../../adapters/document-matter.ts';
import type { Journal } from '../../adapters/journal.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { documentLink, documentParams, letters } from '../../contracts/api/document.ts';
import type { DocumentRecipient } from '../../contracts/events/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { documentOf, type OfficialDocument, replacementOf } from '../../domain/document/document.ts';
import { noDocument } from '../../domain/document/life.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { type OwnCall, readableCode } from '../applicant/applicant.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { partnerUnit } from '../partner/unit.ts';
import { linkIssued } from './link.ts';

/** Whose letters the caller reads: his organisation's, or his department's. */
const readerOf = async (journal: Journal, call: OwnCall): Promise<Result<DocumentRecipient>> => {
  if (call.caller.role === 'applicant') {
    const code = await readableCode(journal, call);
    return code.ok ? ok({ kind: 'organisation', code: code.value }) : code;
  }
  const unit = partnerUnit(call);
  return unit.ok ? ok({ kind: 'department', unit: unit.value }) : unit;
};

const same = (a: DocumentRecipient | undefined, b: DocumentRecipient): boolean =>
  (a?.kind === 'organisation' && b.kind === 'organisation' && a.code === b.code) ||
  (a?.kind === 'department' && b.kind === 'department' && a.unit === b.unit);

/** The day on which a letter reached the caller; undefined for everybody else's letters, and before. */
const servedTo = ({ draft, services }: OfficialDocument, reader: DocumentRecipient): string | undefined =>
  same(draft.recipient, reader) ? services[0]?.on : undefined;

export const listLettersRoute = route({
  method: 'GET',
  path: '/api/documents/letters/{cycle}',
  roles: ['applicant', 'department'],
  article: 'A14.2',
  summary: 'Official letters that were served on your organisation or department; corrected ones are marked',
  params: cycleParams,
  query: onBehalf,
  response: letters,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const reader = await readerOf(journal, call);
    if (!reader.ok) return reader;
    const documents = await loadDocuments(journal, call.params.cycle);
    return ok({
      letters: documents.flatMap((document) => {
        const servedOn = servedTo(document, reader.value);
        if (servedOn === undefined || !document.issued) return [];
        const { id, kind, draft, issued } = document;
        const replacement = replacementOf(document, documents);
        return [
          {
            document: id,
            kind,
            title: draft.title,
            documentNumber: issued.documentNumber,
            servedOn,
            ...(draft.replaces ? { replaces: draft.replaces.document } : {}),
            ...(replacement ? { replacedBy: replacement.id } : {}),
          },
        ];
      }),
    });
  },
});

export const linkLetterRoute = route({
  method: 'GET',
  path: '/api/documents/letters/{cycle}/{document}/link',
  roles: ['applicant', 'department'],
  article: 'A14.2',
  summary: 'A link for a minute to the stamped PDF of a letter that was served on you; the opening is recorded',
  params: documentParams,
  query: onBehalf,
  response: documentLink,
  handle: async (call, stores: Pick<Services, 'journal' | 'files'>) => {
    const reader = await readerOf(stores.journal, call);
    if (!reader.ok) return reader;
    const { cycle, document: id } = call.params;
    const document = documentOf(id, await stores.journal.load(streamOf.document(cycle, id)));
    // The same answer for what does not exist and for somebody else's letter.
    if (!document?.issued || servedTo(document, reader.value) === undefined) return noDocument(id);
    return ok(await linkIssued(stores, call, document));
  },
});
