import { inboxRoute } from '../kernel/inbox.ts';
import { demonstrateTamperingRoute } from './demonstrate-tampering.ts';
import { readBudgetRoute } from './read-budget.ts';
import { readJournalRoute, verifyJournalRoute } from './read-journal.ts';
import { readSubjectsRoute } from './read-subjects.ts';
import { readTimelineRoute } from './read-timeline.ts';
import { makeRemarkRoute, readRemarksRoute } from './remarks.ts';

/** What the supervisor reads and remarks (A7d). It changes nothing. */
export const supervisorRoutes = [
  inboxRoute('supervisor', ['supervisor']),
  readTimelineRoute,
  readJournalRoute,
  verifyJournalRoute,
  demonstrateTamperingRoute,
  makeRemarkRoute,
  readRemarksRoute,
  readSubjectsRoute,
  readBudgetRoute,
];
