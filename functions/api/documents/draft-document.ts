import { evidenceKey } from '../../adapters/application-content.ts';
import { loadDocuments, loadMatter } from '../../adapters/document-matter.ts';
import { digest } from '../../adapters/journal.ts';
import { loadObjectors } from '../../adapters/objectors.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { type DraftDocument, draftDocument, drafted } from '../../contracts/api/document.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { docxMediaType, renderDocx } from '../../documents/docx/render.ts';
import { scoresOf } from '../../domain/consensus/scores-given.ts';
import { compose } from '../../domain/document/compose.ts';
import { naming } from '../../domain/document/correcting.ts';
import { documentOf, type OfficialDocument } from '../../domain/document/document.ts';
import { withoutLeaks } from '../../domain/document/leaks.ts';
import { draftable, numberGaps } from '../../domain/document/life.ts';
import type { Composed, Matter } from '../../domain/document/matter.ts';

import { documentIdOf, editionBefore } from '../../domain/document/subject.ts';
import { invalid, ok, type Result } from '../../domain/kernel/result.ts';
import { commit, keyUnused } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { mayHandle } from './impartial.ts';

type Stores = Pick<Services, 'journal' | 'privates' | 'files' | 'portal'>;
type DraftCall = Call<{ cycle: string }, unknown, DraftDocument>;
type Replaces = OfficialDocument['draft']['replaces'];

/** A certificate has the number of its award. */
const givenNumber = (body: DraftDocument): string | undefined =>
  body.kind === 'certificate' ? undefined : body.documentNumber;

/** The number that was given before the draft, if one was. */
const numbered = async ({ journal }: Stores, call: DraftCall, id: string): Promise<Result<undefined>> => {
  const documentNumber = givenNumber(call.body);
  const gaps =
    documentNumber === undefined ? [] : numberGaps(documentNumber, id, await loadDocuments(journal, call.params.cycle));
  return gaps.length === 0
    ? ok(undefined)
    : invalid({
        code: 'document-number',
        reason: '文号有误，没有拟稿。',
        remedy: '请改正文号，或在签发时再编号。',
        gaps,
      });
};

/** The text of the draft, with nothing in it that its reader must not learn. */
const textOf = async (
  { privates }: Stores,
  matter: Matter,
  { kind }: DraftDocument,
  { model, recipient }: Composed,
  replaces: Replaces,
) => {
  const organisation = recipient?.kind === 'organisation' && kind !== 'certificate' ? recipient.code : undefined;
  return withoutLeaks(naming(model, replaces), {
    objectors: await loadObjectors(privates, matter.year),
    organisations:
      organisation === undefined
        ? []
        : [...matter.review.dossiers.values()]
            .filter(({ code }) => code !== organisation)
            .map(({ application }) => application.name),
    ...(organisation === undefined ? {} : { scores: scoresOf(matter.review, organisation) }),
  });
};

const draftOf = async (
  stores: Stores,
  call: DraftCall,
  id: string,
  replaces: Replaces,
): Promise<Result<EventOf<'official-document'>>> => {
  const { cycle } = call.params;
  const { kind } = call.body;
  const matter = await loadMatter(stores, cycle);
  if (!matter) return noCycle(cycle);
  const composed = compose(matter, call.body, stores.portal);
  if (!composed.ok) return composed;
  const { addressees, recipient, about } = composed.value;
  const fair = await mayHandle(stores.journal, cycle, call.caller.id, { about: [...about] });
  if (!fair.ok) return fair;
  const numberedWell = await numbered(stores, call, id);
  if (!numberedWell.ok) return numberedWell;
  const text = await textOf(stores, matter, call.body, composed.value, replaces);
  if (!text.ok) return text;
  const model = text.value;
  const documentNumber = model.form === 'certificate' ? model.number : givenNumber(call.body);
  const bytes = await renderDocx(model);
  const sha256 = digest(bytes);
  const key = evidenceKey(cycle, 'office', sha256);
  await stores.files.keep('evidence', key, bytes, docxMediaType);
  return ok({
    type: 'DocumentDrafted',
    kind,
    title: model.form === 'letter' ? model.title : `${model.organisation}证书${model.number}`,
    subject: id.slice(id.indexOf('.') + 1),
    addressees: [...addressees],
    ...(recipient === undefined ? {} : { recipient }),
    about: [...about],
    ...(replaces === undefined ? {} : { replaces }),
    on: model.on,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    content: { key, sha256 },
  });
};

export const draftDocumentRoute = route({
  method: 'POST',
  path: '/api/documents/cycles/{cycle}',
  roles: ['office'],
  article: 'A8',
  summary: 'Draft an official document out of the records, as .docx in the layout of GB/T 9704',
  params: cycleParams,
  body: draftDocument,
  response: drafted,
  handle: async (call, stores: Stores) => {
    const { cycle } = call.params;
    const { journal } = stores;
    const id = documentIdOf(cycle, call.body);
    const ref = streamOf.document(cycle, id);
    return commit(
      journal,
      call,
      ref,
      async (history) => {
        const unused = await keyUnused(journal, call, ref);
        if (!unused.ok) return unused;
        const before = editionBefore(id);
        const replaced =
          before === undefined ? undefined : documentOf(before, await journal.load(streamOf.document(cycle, before)));
        const may = draftable(documentOf(id, history), replaced, call.body.replacing);
        return may.ok ? draftOf(stores, call, id, may.value) : may;
      },
      ({ event, version }) => {
        if (event.type !== 'DocumentDrafted') throw new Error('a draft was recorded as something else');
        return { document: id, draft: version, title: event.title, sha256: event.content.sha256 };
      },
    );
  },
});
