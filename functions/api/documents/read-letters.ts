import { loadDocuments } from '../../adapters/document-matter.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { documentLink, documentParams, letters } from '../../contracts/api/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { documentOf, type OfficialDocument } from '../../domain/document/document.ts';
import { noDocument } from '../../domain/document/life.ts';
import { ok } from '../../domain/kernel/result.ts';
import { applicantCode } from '../applicant/applicant.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { linkIssued } from './read-documents.ts';

/** The day on which a letter reached the organisation; undefined for everybody else's letters, and before. */
const servedTo = ({ draft, services }: OfficialDocument, code: string): string | undefined =>
  draft.recipient === code ? services[0]?.on : undefined;

export const listLettersRoute = route({
  method: 'GET',
  path: '/api/documents/letters/{cycle}',
  roles: ['applicant'],
  article: 'A14.2',
  summary: 'Official letters that were served on your organisation',
  params: cycleParams,
  response: letters,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const code = applicantCode(call);
    if (!code.ok) return code;
    const documents = await loadDocuments(journal, call.params.cycle);
    return ok({
      letters: documents.flatMap((document) => {
        const servedOn = servedTo(document, code.value);
        if (servedOn === undefined || !document.issued) return [];
        const { id, kind, draft, issued } = document;
        return [{ document: id, kind, title: draft.title, documentNumber: issued.documentNumber, servedOn }];
      }),
    });
  },
});

export const linkLetterRoute = route({
  method: 'GET',
  path: '/api/documents/letters/{cycle}/{document}/link',
  roles: ['applicant'],
  article: 'A14.2',
  summary: 'A link for a minute to the stamped PDF of a letter that was served on your organisation',
  params: documentParams,
  response: documentLink,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const code = applicantCode(call);
    if (!code.ok) return code;
    const { cycle, document: id } = call.params;
    const document = documentOf(id, await journal.load(streamOf.document(cycle, id)));
    // The same answer for what does not exist and for another organisation's letter.
    if (!document?.issued || servedTo(document, code.value) === undefined) return noDocument(id);
    return ok(await linkIssued({ journal, files }, cycle, document, document.issued.scan));
  },
});
