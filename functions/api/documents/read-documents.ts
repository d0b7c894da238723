import type * as z from 'zod';
import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadDocuments, loadMatter } from '../../adapters/document-matter.ts';
import type { Journal } from '../../adapters/journal.ts';
import { recordReading } from '../../adapters/readings.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import {
  documentLink,
  documentList,
  documentParams,
  documentsFilter,
  type documentView,
} from '../../contracts/api/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { documentOf, type OfficialDocument, replacementOf } from '../../domain/document/document.ts';
import { type DueDocument, documentsDue, stillDue } from '../../domain/document/documents-due.ts';
import { noDocument } from '../../domain/document/life.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { mayHandle } from './impartial.ts';
import { linkDraft, linkIssued, readerIn } from './link.ts';

const viewOf = (document: OfficialDocument, others: readonly OfficialDocument[]): z.input<typeof documentView> => {
  const { id, kind, state, draft, reviewedBy, returned, issued, services } = document;
  const documentNumber = issued?.documentNumber ?? draft.documentNumber;
  const replacement = replacementOf(document, others);
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
    ...(draft.replaces ? { replaces: draft.replaces.document } : {}),
    ...(replacement ? { replacedBy: replacement.id } : {}),
  };
};

type StillDue = DueDocument & { readonly edition?: number };

const dueView = ({ document, kind, about, addressee, due, subject, edition }: StillDue, now: Instant) => ({
  document,
  kind,
  about,
  addressee,
  ...(due === undefined ? {} : { due }),
  overdue: due !== undefined && due <= now,
  draft: { ...subject, ...(edition === undefined ? {} : { replacing: { edition } }) },
});

/** Documents that nobody may know of who has an interest in whom they are about (A20b); the supervisor sees all. */
const hiddenFrom = async (journal: Journal, call: Call<{ cycle: string }>): Promise<(code: string) => boolean> => {
  if (call.caller.role === 'supervisor') return () => false;
  const { conflicted } = await loadConflicts(journal, call.params.cycle);
  return (code) => conflicted(call.caller.id, code);
};

export const listDocumentsRoute = route({
  method: 'GET',
  path: '/api/documents/cycles/{cycle}',
  roles: ['office', 'supervisor'],
  article: 'A8',
  summary:
    'The year’s official documents, and those that the records call for and nobody drafted yet, with their dates',
  params: cycleParams,
  query: documentsFilter,
  response: documentList,
  handle: async (call, { journal, privates, workingDays }: Pick<Services, 'journal' | 'privates' | 'workingDays'>) => {
    const { cycle } = call.params;
    const [matter, documents, hidden] = await Promise.all([
      loadMatter({ journal, privates }, cycle),
      loadDocuments(journal, cycle),
      hiddenFrom(journal, call),
    ]);
    if (!matter) return noCycle(cycle);
    if (call.caller.role === 'supervisor') {
      await recordReading(journal, cycle, readerIn(call), { type: 'JournalRead', what: 'documents' });
    }
    const { kind, state } = call.query;
    const latest = '9999';
    return ok({
      documents: documents
        .filter((document) => (kind ?? document.kind) === document.kind && (state ?? document.state) === document.state)
        .filter(({ draft }) => !draft.about.some(hidden))
        .map((document) => viewOf(document, documents)),
      due: stillDue(documentsDue(matter, workingDays), documents)
        .filter(({ code }) => code === undefined || !hidden(code))
        .toSorted((a, b) => ((a.due ?? latest) < (b.due ?? latest) ? -1 : 1))
        .map((due) => dueView(due, call.receivedAt)),
    });
  },
});

/** The valid version where there is one, else the newest draft. */
export const linkDocumentRoute = route({
  method: 'GET',
  path: '/api/documents/cycles/{cycle}/{document}/link',
  roles: ['office', 'supervisor'],
  article: 'A8',
  summary:
    'A link for a minute: to the stamped PDF once issued, before that to the newest draft; the opening is recorded',
  params: documentParams,
  response: documentLink,
  handle: async (call, stores: Pick<Services, 'journal' | 'files'>) => {
    const { cycle, document: id } = call.params;
    const document = documentOf(id, await stores.journal.load(streamOf.document(cycle, id)));
    if (!document) return noDocument(id);
    if (call.caller.role !== 'supervisor') {
      const fair = await mayHandle(stores.journal, cycle, call.caller.id, document.draft);
      if (!fair.ok) return fair;
    }
    return ok(await (document.issued ? linkIssued : linkDraft)(stores, call, document));
  },
});
