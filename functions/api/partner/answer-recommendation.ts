import { receipt } from '../../contracts/api/cycle.ts';
import { declineRecommendation, recommendationParams, signRecommendation } from '../../contracts/api/partner.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import type { Result } from '../../domain/kernel/result.ts';
import {
  declineRecommendation as decline,
  type RecommenderGround,
  signRecommendation as sign,
} from '../../domain/recommendation/answer-recommendation.ts';
import { commit } from '../kernel/commit.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { partnerUnit, proofShelf } from './unit.ts';

type Needs = Pick<Services, 'journal'>;

export const signRecommendationRoute = route({
  method: 'POST',
  path: '/api/partner/cycles/{cycle}/recommendations/{code}/sign',
  roles: ['recommender', 'department'],
  article: 'A13',
  summary: 'Sign the recommendation, as an industry association or as the competent authority',
  params: recommendationParams,
  body: signRecommendation,
  response: receipt,
  handle: (call, services: Needs) => onRecommendation(services, call, (ground) => sign(ground, call.body)),
});

export const declineRecommendationRoute = route({
  method: 'POST',
  path: '/api/partner/cycles/{cycle}/recommendations/{code}/decline',
  roles: ['recommender', 'department'],
  article: 'A13',
  summary: 'Decline to recommend, with the reason',
  params: recommendationParams,
  body: declineRecommendation,
  response: receipt,
  handle: (call, services: Needs) => onRecommendation(services, call, (ground) => decline(ground, call.body)),
});

const onRecommendation = async <B>(
  { journal }: Needs,
  call: Call<{ cycle: string; code: string }, unknown, B>,
  decide: (ground: RecommenderGround) => Result<EventOf<'recommendation'>>,
) => {
  const unit = partnerUnit(call);
  if (!unit.ok) return unit;
  const { cycle, code } = call.params;
  return commit(
    journal,
    call,
    streamOf.recommendation(cycle, code),
    async (history) => {
      const [own, files] = await Promise.all([
        journal.load(streamOf.application(cycle, code)),
        journal.list('evidence', `${cycle}/${proofShelf(call, unit.value)}`),
      ]);
      const application = applicationOf(code, own);
      return decide({ application, history, recommender: unit.value, files: evidenceFiles(files) });
    },
    (recorded) => recorded,
  );
};
