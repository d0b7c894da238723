import { loadEliminationReview } from '../../../adapters/elimination-reviews.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { closeLateStage, lateStageParams } from '../../../contracts/api/reinstatement.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { closeLateStage as decide } from '../../../domain/stage/close-late-stage.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const closeLateStageRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/stages/{stage}/close',
  roles: ['office'],
  article: 'A14.2',
  summary: 'End a stage for a late entrant alone, passed or not, with the reason',
  params: lateStageParams,
  body: closeLateStage,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, stage } = call.params;
    return onApplication(journal, call, streamOf.cycle(cycle), async (review, dossier) => {
      const asked = await loadEliminationReview(journal, cycle, code, stage);
      return decide(review, dossier, stage, call.body, asked !== undefined, call.receivedAt);
    });
  },
});
