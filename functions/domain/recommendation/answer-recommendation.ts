import type { DeclineRecommendation, SignRecommendation } from '../../contracts/api/partner.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Application, isPending } from '../application/application.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { History } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { recommendationStates } from './recommendation.ts';

/** What a recommender's answer rests on. */
export interface RecommenderGround {
  readonly application: Application;
  readonly history: History<'recommendation'>;
  /** The unit that answers, and its own files. */
  readonly recommender: string;
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

/** Signs the recommendation (A13d), with the stamped sheet where there is one. */
export const signRecommendation = (
  ground: RecommenderGround,
  { request, statement, evidence }: SignRecommendation,
): Result<EventOf<'recommendation'>> => {
  const open = openRequest(ground, request);
  if (!open.ok) return open;
  const proven = provenBy(evidence, ground.files);
  return proven.ok ? ok({ type: 'RecommendationSigned', request, statement, evidence }) : proven;
};

/** Declines, with the reason; the organisation may ask another recommender. */
export const declineRecommendation = (
  ground: RecommenderGround,
  { request, reason }: DeclineRecommendation,
): Result<EventOf<'recommendation'>> => {
  const open = openRequest(ground, request);
  return open.ok ? ok({ type: 'RecommendationDeclined', request, reason }) : open;
};

const openRequest = ({ application, history, recommender }: RecommenderGround, version: number): Result<number> => {
  const state = recommendationStates(application, history).find(
    ({ request }) => request.version === version && request.recommender === recommender,
  );
  if (!state) {
    return missing({
      code: 'no-such-request',
      reason: '没有向本单位提出的这项推荐请求。',
      remedy: '请在待办清单中选择要答复的事项。',
    });
  }
  if (state.answer) {
    return outOfOrder({
      code: 'request-answered',
      reason: `此项已${state.answer.event.type === 'RecommendationSigned' ? '签署' : '答复不予推荐'}，不能更改。`,
      remedy: '需要更正的，请告知评审办；该组织可以再次提出请求。',
    });
  }
  if (application.status === 'submitted' || !isPending(application, state.request)) {
    return outOfOrder({
      code: 'recommendation-not-needed',
      reason: application.status === 'submitted' ? '该组织已提交申报，推荐意见已固定。' : '该组织已撤回申报。',
      remedy: '无须答复。',
    });
  }
  return ok(version);
};
