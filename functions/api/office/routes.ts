import { inboxRoute } from '../kernel/inbox.ts';
import { officeCycleRoutes } from './cycle/routes.ts';
import { officeDecisionRoutes } from './decision/routes.ts';
import { officeReviewRoutes } from './review/routes.ts';

/** What the award office does (A8). */
export const officeRoutes = [
  inboxRoute('office', ['office']),
  ...officeCycleRoutes,
  ...officeReviewRoutes,
  ...officeDecisionRoutes,
];
