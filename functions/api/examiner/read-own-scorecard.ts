import { ownScorecard, ownScorecardParams } from '../../contracts/api/scorecard.ts';
import { ok } from '../../domain/kernel/result.ts';
import { written } from '../../domain/scorecard/written.ts';
import { editionOfYear } from '../../domain/stage/review.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { draftOwner, storedDraft } from './drafts.ts';
import { readAssigned } from './on-assigned.ts';

export const readOwnScorecardRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}',
  roles: ['examiner', 'panellist'],
  article: 'A14.2',
  summary: 'One’s own sheet of a phase: what is drafted, and what was submitted',
  params: ownScorecardParams,
  response: ownScorecard,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { phase } = call.params;
    const person = call.caller.id;
    const found = await readAssigned(journal, call);
    if (!found.ok) return found;
    const { review, dossier } = found.value;
    const draft = await storedDraft(privates, draftOwner(call.params, person));
    if (phase === 'defence') {
      const scored = dossier.defenceScores.get(person);
      return ok({ phase, draft, ...(scored ? { submittedAt: scored.at, defence: scored } : {}) });
    }
    const submitted = dossier.scorecards[phase].get(person);
    return ok({
      phase,
      draft,
      ...(submitted ? { submittedAt: submitted.at, scorecard: written(editionOfYear(review), submitted) } : {}),
    });
  },
});
