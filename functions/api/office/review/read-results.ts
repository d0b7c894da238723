import { loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { reviewResults } from '../../../contracts/api/stage.ts';
import { overallScores } from '../../../domain/consensus/overall-score.ts';
import { rankingOf } from '../../../domain/consensus/ranking.ts';
import { ok } from '../../../domain/kernel/result.ts';
import type { TeamPhase } from '../../../domain/scorecard/scorecard.ts';
import { participantsOf } from '../../../domain/stage/blockers.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { readableBy, showOverall, showResult } from './show-result.ts';

export const readResultsRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/results',
  roles: ['office'],
  article: 'A14.2',
  summary:
    'Results of document review and site visit with their ranking per award, and the overall scores; without those the officer has an interest in',
  params: cycleParams,
  response: reviewResults,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const review = await loadReview(journal, call.params.cycle);
    if (!review) return noCycle(call.params.cycle);
    const readable = readableBy(review, call.caller.id);
    const ranked = (stage: 'document-review' | 'site-visit', phase: TeamPhase) =>
      rankingOf(review, participantsOf(review, stage), phase).filter(readable).map(showResult);
    return ok({
      document: ranked('document-review', 'document'),
      site: ranked('site-visit', 'site'),
      overall: overallScores(review, participantsOf(review, 'oral-defence')).filter(readable).map(showOverall),
    });
  },
});
