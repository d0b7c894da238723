import { inboxRoute } from '../kernel/inbox.ts';
import { officeBudgetRoutes } from './budget/routes.ts';
import { officeConductRoutes } from './conduct/routes.ts';
import { officeCycleRoutes } from './cycle/routes.ts';
import { officeDecisionRoutes } from './decision/routes.ts';
import { officeInquiryRoutes } from './inquiry/routes.ts';
import { officeOversightRoutes } from './oversight/routes.ts';
import { officePoolRoutes } from './pool/routes.ts';
import { officeReviewRoutes } from './review/routes.ts';

/** What the award office does (A8). */
export const officeRoutes = [
  inboxRoute('office', ['office']),
  ...officeCycleRoutes,
  ...officePoolRoutes,
  ...officeReviewRoutes,
  ...officeInquiryRoutes,
  ...officeConductRoutes,
  ...officeBudgetRoutes,
  ...officeOversightRoutes,
  ...officeDecisionRoutes,
];
