import { loadCommittee } from '../../adapters/committee.ts';
import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadDocuments } from '../../adapters/document-matter.ts';
import type { Journal } from '../../adapters/journal.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { documentLink, documentParams, papers } from '../../contracts/api/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { reachedVisit } from '../../domain/candidates/standing.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { type OfficialDocument, replacementOf } from '../../domain/document/document.ts';
import { noDocument } from '../../domain/document/life.ts';
import { isPutBefore } from '../../domain/document/put-before.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { linkIssued } from './link.ts';

/**
 * The year's issued documents that are the caller's to read: for the committee by whoever holds a published seat, without an interest in
 * an organisation that a document is about (A20b).
 */
const loadPapers = async (
  journal: Journal,
  { params: { cycle: year }, caller }: Pick<Call<{ cycle: string }>, 'params' | 'caller'>,
): Promise<Result<{ readonly mine: readonly OfficialDocument[]; readonly all: readonly OfficialDocument[] }>> => {
  const [history, all] = await Promise.all([journal.load(streamOf.cycle(year)), loadDocuments(journal, year)]);
  const cycle = cycleOf(history);
  if (!cycle) return noCycle(year);
  if (caller.role === 'government') {
    return ok({ mine: all.filter((document) => isPutBefore(document, 'government', new Set())), all });
  }
  const seat = seatHeldBy(await loadCommittee(journal), caller.id);
  if (!seat.ok) return seat;
  const { impartial } = await loadConflicts(journal, year);
  const before = new Set(cycle.candidates ? reachedVisit(cycle) : []);
  const mine = all
    .filter((document) => isPutBefore(document, 'committee', before))
    .filter(({ draft }) => draft.about.every((code) => impartial(caller.id, code).ok));
  return ok({ mine, all });
};

export const listPapersRoute = route({
  method: 'GET',
  path: '/api/documents/papers/{cycle}',
  roles: ['committee', 'government'],
  article: 'A7',
  summary: 'Issued documents that were put before the committee or the government; corrected ones are marked',
  params: cycleParams,
  response: papers,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const loaded = await loadPapers(journal, call);
    if (!loaded.ok) return loaded;
    const { mine, all } = loaded.value;
    return ok({
      papers: mine.flatMap((document) => {
        const { id, kind, draft, issued, services } = document;
        if (!issued) return [];
        const replacement = replacementOf(document, all);
        const served = services[0]?.on;
        return [
          {
            document: id,
            kind,
            title: draft.title,
            documentNumber: issued.documentNumber,
            on: issued.on,
            ...(served === undefined ? {} : { servedOn: served }),
            ...(draft.replaces ? { replaces: draft.replaces.document } : {}),
            ...(replacement ? { replacedBy: replacement.id } : {}),
          },
        ];
      }),
    });
  },
});

export const linkPaperRoute = route({
  method: 'GET',
  path: '/api/documents/papers/{cycle}/{document}/link',
  roles: ['committee', 'government'],
  article: 'A7',
  summary: 'A link for a minute to the stamped PDF of a document that was put before you; the opening is recorded',
  params: documentParams,
  response: documentLink,
  handle: async (call, stores: Pick<Services, 'journal' | 'files'>) => {
    const loaded = await loadPapers(stores.journal, call);
    if (!loaded.ok) return loaded;
    const document = loaded.value.mine.find(({ id }) => id === call.params.document);
    // The same answer for what does not exist and for somebody else's.
    return document ? ok(await linkIssued(stores, call, document)) : noDocument(call.params.document);
  },
});
