import { officeCycleRoutes } from './cycle/routes.ts';
import { officeDecisionRoutes } from './decision/routes.ts';
import { officeReviewRoutes } from './review/routes.ts';

/** What the award office does (A8). */
export const officeRoutes = [...officeCycleRoutes, ...officeReviewRoutes, ...officeDecisionRoutes];
