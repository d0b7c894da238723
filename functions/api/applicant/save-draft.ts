import { canonical } from '../../adapters/journal.ts';
import type { DraftSection } from '../../adapters/privates.ts';
import { draftParams, saveDraft, savedDraft } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { correctionsOf, editable } from '../../domain/application/correction.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { ok, stale } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { actingFor } from './applicant.ts';
import { readSection } from './form.ts';
import { draftOwner } from './load-dossier.ts';

export const saveDraftRoute = route({
  method: 'PUT',
  path: '/api/applicant/cycles/{cycle}/application/draft/{section}',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Save a section of the draft over the version that the writer has seen',
  params: draftParams,
  query: onBehalf,
  body: saveDraft,
  response: savedDraft,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const acting = await actingFor(journal, call);
    if (!acting.ok) return acting;
    const { code } = acting.value;
    const { cycle: year, section } = call.params;
    const { known, content } = call.body;
    const [may, cycle, history, assessment] = await Promise.all([
      acting.value.allowed('prepare'),
      journal.load(streamOf.cycle(year)).then(cycleOf),
      journal.load(streamOf.application(year, code)),
      journal.load(streamOf.assessment(year, code)),
    ]);
    if (!may.ok) return may;
    if (!cycle) return noCycle(year);
    const application = applicationOf(code, history);
    const allowed = editable(application, correctionsOf(application, assessment, cycle, call.receivedAt));
    if (!allowed.ok) return allowed;

    const outcome = await privates.saveDraft(draftOwner(year, code), section, known, content, call.receivedAt);
    const answer = (saved: DraftSection) => {
      const { gaps } = readSection(section, saved.content);
      return ok({
        section,
        version: saved.version,
        savedAt: saved.savedAt,
        complete: gaps.length === 0,
        gaps: [...gaps],
      });
    };
    if ('saved' in outcome) return answer(outcome.saved);
    const { current } = outcome;
    // The same words already stand there: a retry of a save whose answer was lost, and nothing that could be lost.
    if (canonical(current.content) === canonical(content)) return answer(current);
    return stale({
      code: 'draft-changed',
      reason: '这部分内容已在别处保存过更新的版本，本次没有覆盖它。',
      remedy: '请对照 current 中的版本合并后，以其版本号重新保存。',
      current: { section, version: current.version, savedAt: current.savedAt, content: current.content },
    });
  },
});
