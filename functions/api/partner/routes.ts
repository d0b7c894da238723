import { inboxRoute } from '../kernel/inbox.ts';
import { reportMisconductRoute } from '../kernel/misconduct.ts';
import { confirmFactRoute, refuseFactRoute } from './answer-fact.ts';
import { answerInquiryRoute } from './answer-inquiry.ts';
import { declineRecommendationRoute, signRecommendationRoute } from './answer-recommendation.ts';
import { listInquiriesRoute } from './list-inquiries.ts';
import { listRequestsRoute } from './list-requests.ts';

/** What departments, associations and competent authorities say about an application (A13, A14.1a). */
export const partnerRoutes = [
  inboxRoute('partner', ['department', 'recommender']),
  listRequestsRoute,
  confirmFactRoute,
  refuseFactRoute,
  signRecommendationRoute,
  declineRecommendationRoute,
  listInquiriesRoute,
  answerInquiryRoute,
  reportMisconductRoute('partner', ['department', 'recommender']),
];
