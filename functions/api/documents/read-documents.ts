import type * as z from 'zod';
import { loadDocuments, loadMatter } from '../../adapters/document-matter.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import {
  documentLink,
  documentList,
  documentParams,
  documentsFilter,
  type documentView,
} from '../../contracts/api/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { documentOf, type OfficialDocument } from '../../domain/document/document.ts';
import { documentsDue } from '../../domain/document/documents-due.ts';
import { noDocument } from '../../domain/document/life.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** As long as the store's links live. */
const linkSeconds = 60;

/** A link to the stamped PDF, which is the valid version of an issued document. */
export const linkIssued = async (
  { journal, files }: Pick<Services, 'journal' | 'files'>,
  cycle: string,
  { id, draft }: OfficialDocument,
  stamped: string,
) => {
  const scan = evidenceOf(stamped, await journal.load(streamOf.evidence(cycle, 'office', stamped)));
  if (!scan?.clear) throw new Error(`the stamped PDF of ${id} is not clear`);
  const name = `${draft.title}.pdf`;
  return { url: await files.link('evidence', scan.clear.key, name), name, expiresInSeconds: linkSeconds };
};

const viewOf = ({
  id,
  kind,
  state,
  draft,
  reviewedBy,
  returned,
  issued,
  services,
}: OfficialDocument): z.input<typeof documentView> => {
  const documentNumber = issued?.documentNumber ?? draft.documentNumber;
  return {
    document: id,
    kind,
    state,
    title: draft.title,
    addressees: draft.addressees,
    draft: draft.version,
    draftedBy: draft.by,
    draftedAt: draft.at,
    on: draft.on,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
    ...(returned === undefined ? {} : { returned }),
    ...(issued ? { signedBy: issued.signedBy } : {}),
    services: [...services],
  };
};

export const listDocumentsRoute = route({
  method: 'GET',
  path: '/api/documents/cycles/{cycle}',
  roles: ['office', 'supervisor'],
  article: 'A8',
  summary: 'The year’s official documents, and those that the records call for and nobody drafted yet',
  params: cycleParams,
  query: documentsFilter,
  response: documentList,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const [matter, documents] = await Promise.all([
      loadMatter({ journal, privates }, cycle),
      loadDocuments(journal, cycle),
    ]);
    if (!matter) return noCycle(cycle);
    const { kind, state } = call.query;
    const known = new Set(documents.map(({ id }) => id));
    return ok({
      documents: documents
        .filter((document) => (kind ?? document.kind) === document.kind && (state ?? document.state) === document.state)
        .map(viewOf),
      due: documentsDue(matter).filter(({ document }) => !known.has(document)),
    });
  },
});

/** The valid version where there is one, else the newest draft. */
export const linkDocumentRoute = route({
  method: 'GET',
  path: '/api/documents/cycles/{cycle}/{document}/link',
  roles: ['office'],
  article: 'A8',
  summary: 'A link for a minute: to the stamped PDF once issued, before that to the newest draft',
  params: documentParams,
  response: documentLink,
  handle: async (call, { journal, files }: Pick<Services, 'journal' | 'files'>) => {
    const { cycle, document: id } = call.params;
    const document = documentOf(id, await journal.load(streamOf.document(cycle, id)));
    if (!document) return noDocument(id);
    const { draft, issued } = document;
    if (issued) return ok(await linkIssued({ journal, files }, cycle, document, issued.scan));
    const name = `${draft.title}.docx`;
    return ok({ url: await files.link('evidence', draft.content.key, name), name, expiresInSeconds: linkSeconds });
  },
});
