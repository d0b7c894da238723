import { evidenceKey } from '../../adapters/application-content.ts';
import { loadDocuments, loadMatter } from '../../adapters/document-matter.ts';
import { digest } from '../../adapters/journal.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { draftDocument, drafted } from '../../contracts/api/document.ts';
import { streamOf } from '../../contracts/streams.ts';
import { docxMediaType, renderDocx } from '../../documents/docx/render.ts';
import { compose } from '../../domain/document/compose.ts';
import { documentOf } from '../../domain/document/document.ts';
import { withoutLeaks } from '../../domain/document/leaks.ts';
import { draftable, numberGaps } from '../../domain/document/life.ts';
import { documentIdOf } from '../../domain/document/subject.ts';
import { invalid, ok } from '../../domain/kernel/result.ts';
import { commit, keyUnused } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const draftDocumentRoute = route({
  method: 'POST',
  path: '/api/documents/cycles/{cycle}',
  roles: ['office'],
  article: 'A8',
  summary: 'Draft an official document out of the records, as .docx in the layout of GB/T 9704',
  params: cycleParams,
  body: draftDocument,
  response: drafted,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const { cycle } = call.params;
    const id = documentIdOf(cycle, call.body);
    const ref = streamOf.document(cycle, id);
    return commit(
      journal,
      call,
      ref,
      async (history) => {
        const unused = await keyUnused(journal, call, ref);
        if (!unused.ok) return unused;
        const may = draftable(documentOf(id, history));
        if (!may.ok) return may;
        const matter = await loadMatter({ journal, privates }, cycle);
        if (!matter) return noCycle(cycle);
        const { kind, documentNumber } = call.body;
        const gaps =
          documentNumber === undefined ? [] : numberGaps(documentNumber, id, await loadDocuments(journal, cycle));
        if (gaps.length > 0) {
          return invalid({
            code: 'document-number',
            reason: '文号有误，没有拟稿。',
            remedy: '请改正文号，或在签发时再编号。',
            gaps,
          });
        }
        const composed = compose(matter, call.body);
        if (!composed.ok) return composed;
        const { model, addressees, recipient } = composed.value;
        const others = [...matter.review.dossiers.values()]
          .filter(({ code }) => code !== recipient)
          .map(({ application }) => application.name);
        const toApplicant = recipient !== undefined && kind !== 'certificate';
        const clean = withoutLeaks(model, { toApplicant, others });
        if (!clean.ok) return clean;
        const bytes = await renderDocx(model);
        const sha256 = digest(bytes);
        const key = evidenceKey(cycle, 'office', sha256);
        await files.keep('evidence', key, bytes, docxMediaType);
        return ok({
          type: 'DocumentDrafted',
          kind,
          title: model.form === 'letter' ? model.title : `${model.organisation}${model.number}`,
          subject: id.slice(id.indexOf('.') + 1),
          addressees: [...addressees],
          ...(recipient === undefined ? {} : { recipient }),
          on: model.on,
          ...(documentNumber === undefined ? {} : { documentNumber }),
          content: { key, sha256 },
        });
      },
      ({ event, version }) => {
        if (event.type !== 'DocumentDrafted') throw new Error('a draft was recorded as something else');
        return { document: id, draft: version, title: event.title, sha256: event.content.sha256 };
      },
    );
  },
});
