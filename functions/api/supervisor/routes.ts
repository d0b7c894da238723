import { inboxRoute } from '../kernel/inbox.ts';
import { readBudgetRoute } from './read-budget.ts';
import { readJournalRoute, verifyJournalRoute } from './read-journal.ts';
import { readTimelineRoute } from './read-timeline.ts';

/** What the supervisor reads (A7d). It changes nothing. */
export const supervisorRoutes = [
  inboxRoute('supervisor', ['supervisor']),
  readTimelineRoute,
  readJournalRoute,
  verifyJournalRoute,
  readBudgetRoute,
];
