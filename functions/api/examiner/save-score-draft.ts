import { canonical } from '../../adapters/journal.ts';
import { draftParams, draftSection, saveScoreDraft } from '../../contracts/api/scorecard.ts';
import { ok, stale } from '../../domain/kernel/result.ts';
import { draftable } from '../../domain/scorecard/draftable.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { draftOwner, shownSection } from './drafts.ts';
import { readAssigned } from './on-assigned.ts';

export const saveScoreDraftRoute = route({
  method: 'PUT',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}/draft/{section}',
  roles: ['examiner', 'panellist'],
  article: 'A14.2',
  summary: 'Save one item of one’s own sheet as it is typed',
  params: draftParams,
  body: saveScoreDraft,
  response: draftSection,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { phase, section } = call.params;
    const { known, content } = call.body;
    const found = await readAssigned(journal, call);
    if (!found.ok) return found;
    const { review, dossier } = found.value;
    const open = draftable(review, dossier, phase, section, call.caller.id);
    if (!open.ok) return open;
    const owner = draftOwner(call.params, call.caller.id);
    const saved = await privates.saveDraft(owner, section, known, content, call.receivedAt);
    if ('saved' in saved) return ok(shownSection(saved.saved));
    const current = shownSection(saved.current);
    // The answer to the first try was lost on the way: what was to be saved stands there.
    if (canonical(current.content) === canonical(content)) return ok(current);
    return stale({
      code: 'draft-changed',
      reason: '该条款已在另一窗口保存了不同的内容，本次没有覆盖。',
      remedy: '请对照两处内容，以现有版本为基础重新保存。',
      current,
    });
  },
});
