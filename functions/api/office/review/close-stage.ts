import { loadEliminationReviews } from '../../../adapters/elimination-reviews.ts';
import { loadReview } from '../../../adapters/review-facts.ts';
import { closeStage, receipt } from '../../../contracts/api/cycle.ts';
import { stageParams } from '../../../contracts/api/stage.ts';
import { closeStage as decide } from '../../../domain/stage/close-stage.ts';
import { noCycle, onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { openInquiry } from './open-inquiry.ts';

export const closeStageRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/stages/{stage}/close',
  roles: ['office'],
  article: 'A14',
  summary: 'Close a stage, with who goes on and the reasons where the office selects',
  params: stageParams,
  body: closeStage,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, async (cycle, history) => {
      const [review, reviews] = await Promise.all([
        loadReview(journal, call.params.cycle),
        loadEliminationReviews(journal, call.params.cycle),
      ]);
      if (!review) return noCycle(call.params.cycle);
      // The year as the append will find it: the rest was read after it, and can only be newer.
      const asFound = { ...review, cycle };
      const { cycle: id, stage } = call.params;
      const silent = stage === 'qualification-review' ? await openInquiry(journal, id, asFound) : [];
      return decide(asFound, history, stage, call.body, call.caller.id, silent, call.receivedAt, reviews);
    }),
});
