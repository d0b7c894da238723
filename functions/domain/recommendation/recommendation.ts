import type { EventOf } from '../../contracts/streams.ts';
import type { Application, RecommendationRequest } from '../application/application.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';

/** A recommendation that was asked for, with the answer, if there is one. */
export interface RecommendationState {
  readonly request: RecommendationRequest;
  readonly answer?: { readonly at: Instant; readonly event: EventOf<'recommendation'> };
}

/** Every recommendation asked for, in order; several recommenders may be asked, one after another (A13d). */
export const recommendationStates = (
  application: Application,
  history: History<'recommendation'>,
): readonly RecommendationState[] =>
  application.recommendationRequests.map((request) => {
    const answer = history.findLast(({ event }) => event.request === request.version);
    return { request, ...(answer ? { answer: { at: answer.receivedAt, event: answer.event } } : {}) };
  });

/** One association or competent authority signed: that suffices (A13: 经行业协会或主管部门签署推荐意见). */
export const isRecommended = (states: readonly RecommendationState[]): boolean =>
  states.some(({ answer }) => answer?.event.type === 'RecommendationSigned');
