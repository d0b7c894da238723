import type { Journal } from '../../../adapters/journal.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { answerReview, decideReviewAcceptance, reviewParams } from '../../../contracts/api/reinstatement.ts';
import type { EliminationStage } from '../../../contracts/primitives.ts';
import { type EventOf, streamOf } from '../../../contracts/streams.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import {
  decidedAgainst,
  type EliminationReview,
  eliminationReviewOf,
} from '../../../domain/reinstatement/elimination-review.ts';
import {
  decideReviewAcceptance as decideAcceptance,
  answerReview as decideAnswer,
} from '../../../domain/reinstatement/handle-review.ts';
import { onDossier } from '../../kernel/on-dossier.ts';
import { type Call, route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Params = { readonly cycle: string; readonly code: string; readonly stage: EliminationStage };

/** An officer's word on a 复核: impartial, and not who decided against the organisation. */
const onReview = <B>(
  journal: Journal,
  call: Call<Params, unknown, B>,
  decide: (review: EliminationReview | undefined, against: ReadonlySet<string>) => Result<EventOf<'review-answer'>>,
) => {
  const { cycle, code, stage } = call.params;
  return onDossier(journal, call, streamOf.reviewAnswer(cycle, code, stage), async (review, dossier, answers) => {
    const fair = impartial(review.interests.get(call.caller.id), dossier.application);
    if (!fair.ok) return fair;
    const [request, year, assessment] = await Promise.all([
      journal.load(streamOf.reviewRequest(cycle, code, stage)),
      journal.load(streamOf.cycle(cycle)),
      journal.load(streamOf.assessment(cycle, code)),
    ]);
    return decide(eliminationReviewOf(code, request, answers), decidedAgainst(code, stage, year, assessment));
  });
};

export const decideReviewAcceptanceRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/acceptance',
  roles: ['office'],
  article: 'A14.2',
  summary: 'Take a request for 复核 up, or not, with the reason; by another person than who decided before',
  params: reviewParams,
  body: decideReviewAcceptance,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onReview(journal, call, (review, against) => decideAcceptance(review, against, call.body, call.caller.id)),
});

export const answerReviewRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/answer',
  roles: ['office'],
  article: 'A14.2',
  summary: 'Answer a 复核 in writing: upheld or dismissed, with the reason',
  params: reviewParams,
  body: answerReview,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onReview(journal, call, (review, against) => decideAnswer(review, against, call.body, call.caller.id)),
});
