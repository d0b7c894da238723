import { loadDocuments } from '../../adapters/document-matter.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import {
  documentParams,
  issueDocument,
  returnDocument,
  reviewDocument,
  serveDocument,
} from '../../contracts/api/document.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { documentOf, type OfficialDocument } from '../../domain/document/document.ts';
import {
  type DocumentGround,
  returnDocument as giveBack,
  issueDocument as issue,
  noDocument,
  reviewDocument as review,
  serveDocument as serve,
} from '../../domain/document/life.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { mayHandle } from './impartial.ts';

type Stores = Pick<Services, 'journal'>;

/** A command on a document that was drafted, by an officer without an interest in whom it is about (A20b). */
const onDocument = <B>(
  call: Call<{ cycle: string; document: string }, unknown, B>,
  { journal }: Stores,
  decide: (
    document: OfficialDocument,
  ) => Result<EventOf<'official-document'>> | Promise<Result<EventOf<'official-document'>>>,
) => {
  const { cycle, document: id } = call.params;
  return commit(
    journal,
    call,
    streamOf.document(cycle, id),
    async (history) => {
      const document = documentOf(id, history);
      if (!document) return noDocument(id);
      const fair = await mayHandle(journal, cycle, call.caller.id, document.draft);
      return fair.ok ? decide(document) : fair;
    },
    (recorded) => recorded,
  );
};

const loadGround = async ({ journal }: Stores, call: Call<{ cycle: string }>): Promise<DocumentGround> => {
  const { cycle } = call.params;
  const [others, evidence] = await Promise.all([
    loadDocuments(journal, cycle),
    journal.list('evidence', streamOf.evidence(cycle, 'office', '').scope),
  ]);
  const files = evidenceFiles(evidence);
  return { others, fileOf: (id) => files.get(id), receivedAt: call.receivedAt };
};

const common = {
  method: 'POST',
  roles: ['office'],
  article: 'A8',
  params: documentParams,
  response: receipt,
} as const;

export const reviewDocumentRoute = route({
  ...common,
  path: '/api/documents/cycles/{cycle}/{document}/review',
  summary: 'Pass the newest draft; by an officer who did not write it (核稿)',
  body: reviewDocument,
  handle: (call, stores: Stores) =>
    onDocument(call, stores, (document) => review(document, call.body.draft, call.caller.id)),
});

export const returnDocumentRoute = route({
  ...common,
  path: '/api/documents/cycles/{cycle}/{document}/return',
  summary: 'Send the newest draft back with the reason; by an officer who did not write it',
  body: returnDocument,
  handle: (call, stores: Stores) =>
    onDocument(call, stores, (document) => giveBack(document, call.body, call.caller.id)),
});

export const issueDocumentRoute = route({
  ...common,
  path: '/api/documents/cycles/{cycle}/{document}/issue',
  summary: 'Issue a reviewed draft: number, signer, date, stamped PDF, which is the valid version (签发、编号、用印)',
  body: issueDocument,
  handle: (call, stores: Stores) =>
    onDocument(call, stores, async (document) => issue(document, call.body, await loadGround(stores, call))),
});

export const serveDocumentRoute = route({
  ...common,
  path: '/api/documents/cycles/{cycle}/{document}/service',
  summary: 'Record how and when a document reached an addressee; time limits run from it (送达)',
  body: serveDocument,
  handle: (call, stores: Stores) =>
    onDocument(call, stores, async (document) => serve(document, call.body, await loadGround(stores, call))),
});
