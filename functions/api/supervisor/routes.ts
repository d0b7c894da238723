import { readJournalRoute, verifyJournalRoute } from './read-journal.ts';

/** What the supervisor reads (A7d). It changes nothing. */
export const supervisorRoutes = [readJournalRoute, verifyJournalRoute];
