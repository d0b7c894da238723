import { exportBudgetRoute } from './budget.ts';
import { exportBallotsRoute, exportObjectionsRoute } from './decisions.ts';
import { exportJournalRoute } from './journal.ts';
import { exportApplicationsRoute, exportScoresRoute } from './review.ts';

/** Workbooks for office and supervisor (A7d, A16a). */
export const exportRoutes = [
  exportApplicationsRoute,
  exportScoresRoute,
  exportBallotsRoute,
  exportObjectionsRoute,
  exportBudgetRoute,
  exportJournalRoute,
];
