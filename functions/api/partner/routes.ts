import { inboxRoute } from '../kernel/inbox.ts';
import { confirmFactRoute, refuseFactRoute } from './answer-fact.ts';
import { declineRecommendationRoute, signRecommendationRoute } from './answer-recommendation.ts';
import { listRequestsRoute } from './list-requests.ts';

/** What departments, associations and competent authorities say about an application (A13). */
export const partnerRoutes = [
  inboxRoute('partner', ['department', 'recommender']),
  listRequestsRoute,
  confirmFactRoute,
  refuseFactRoute,
  signRecommendationRoute,
  declineRecommendationRoute,
];
