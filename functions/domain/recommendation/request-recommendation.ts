import type { RequestRecommendation } from '../../contracts/api/application.ts';
import type { ApplicationForm } from '../../contracts/application-form.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Application, isPending } from '../application/application.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import { isRecommended, type RecommendationState } from './recommendation.ts';

/** What a request for a recommendation rests on. */
export interface RecommendationGround {
  readonly application: Application;
  readonly states: readonly RecommendationState[];
  readonly form: ApplicationForm;
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

/** Asks an industry association or a competent authority to sign the recommendation (A13d). One that signs suffices. */
export const requestRecommendation = (
  { application, states, form, files }: RecommendationGround,
  { recommender, evidence }: RequestRecommendation,
): Result<EventOf<'application'>> => {
  if (application.status === 'submitted') {
    return outOfOrder({
      code: 'application-frozen',
      reason: '申报材料已经提交，推荐意见已随申报固定。',
      remedy: '无须再请推荐。',
    });
  }
  if (isRecommended(states)) {
    return outOfOrder({
      code: 'already-recommended',
      reason: '已有一家行业协会或主管部门签署推荐意见，一家即可。',
      remedy: '无须再请其他单位推荐。',
    });
  }
  if (
    states.some(
      ({ request, answer }) => request.recommender === recommender && !answer && isPending(application, request),
    )
  ) {
    return outOfOrder({
      code: 'recommendation-already-asked',
      reason: '已请该单位签署推荐意见，尚未答复。',
      remedy: '请等待答复，或另请一家行业协会或主管部门推荐。',
    });
  }
  if (!form.organisation) {
    return outOfOrder({
      code: 'organisation-incomplete',
      reason: '组织基本情况还没有填写完整。',
      remedy: '请先填写完整，推荐单位须据此了解本单位。',
    });
  }
  const proven = provenBy(evidence, files);
  if (!proven.ok) return proven;
  return ok({ type: 'RecommendationRequested', recommender, organisation: form.organisation.name, evidence });
};
