import { phaseParams, scoresSideBySide } from '../../contracts/api/scorecard.ts';
import { ok } from '../../domain/kernel/result.ts';
import { maySeeOthers } from '../../domain/scorecard/reading-scores.ts';
import { inTeam } from '../../domain/team/assignment.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showScores } from '../kernel/show-dossier.ts';
import { readAssigned } from './on-assigned.ts';

export const readScoresRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/scores/{phase}',
  roles: ['examiner'],
  article: 'A14.2',
  summary: 'The team’s sheets side by side, after one’s own was submitted',
  params: phaseParams,
  response: scoresSideBySide,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { phase } = call.params;
    const found = await readAssigned(journal, call);
    if (!found.ok) return found;
    const { review, dossier } = found.value;
    const member = inTeam(review, dossier, call.caller.id);
    if (!member.ok) return member;
    const own = maySeeOthers(dossier, phase, call.caller.id);
    return own.ok ? ok(showScores(review, dossier, phase)) : own;
  },
});
