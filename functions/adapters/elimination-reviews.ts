import type { EliminationStage } from '../contracts/primitives.ts';
import { streamOf } from '../contracts/streams.ts';
import { eliminationStages } from '../domain/cycle/cycle.ts';
import { type EliminationReview, eliminationReviewOf } from '../domain/reinstatement/elimination-review.ts';
import type { Journal } from './journal.ts';

/** Reads the 复核 of one application in one stage consistently (A14.2g); undefined when nobody asked. */
export const loadEliminationReview = async (
  journal: Journal,
  cycle: string,
  code: string,
  stage: EliminationStage,
): Promise<EliminationReview | undefined> => {
  const [request, answers] = await Promise.all([
    journal.load(streamOf.reviewRequest(cycle, code, stage)),
    journal.load(streamOf.reviewAnswer(cycle, code, stage)),
  ]);
  return eliminationReviewOf(code, request, answers);
};

/** Reads every 复核 of a year consistently, in the order of receipt. */
export const loadEliminationReviews = async (
  journal: Journal,
  cycle: string,
): Promise<readonly EliminationReview[]> => {
  const [requests, answers] = await Promise.all([
    journal.list('review-request', cycle),
    journal.list('review-answer', cycle),
  ]);
  return [...requests]
    .flatMap(([id, request]) => eliminationReviewOf(id.split('.')[0] ?? id, request, answers.get(id) ?? []) ?? [])
    .toSorted((a, b) => (`${a.requestedAt}${a.code}` < `${b.requestedAt}${b.code}` ? -1 : 1));
};

/** The streams of one application's 复核 in all stages, for its own timeline. */
export const loadReviewStreams = async (journal: Journal, cycle: string, code: string) => {
  const [requests, answers] = await Promise.all([
    Promise.all(eliminationStages.map((stage) => journal.load(streamOf.reviewRequest(cycle, code, stage)))),
    Promise.all(eliminationStages.map((stage) => journal.load(streamOf.reviewAnswer(cycle, code, stage)))),
  ]);
  return { reviewRequests: requests.flat(), reviewAnswers: answers.flat() };
};
