import type { Instant } from '../../domain/kernel/instant.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import type { Journal } from '../journal.ts';
import { openInvestigations, unansweredRemarks, unstatedPositions } from './oversight.ts';
import { plannedActs } from './plan.ts';
import { openCorrections, openReviews, openSiteReports, silentDepartments, unansweredFacts } from './review.ts';
import { openAboutWinners } from './winners.ts';

/** Everything of a year that somebody has to do until a day, and has not done: what is reminded of, and what the office watches. */
export const loadOpenItems = async (
  journal: Journal,
  cycle: string,
  calendar: WorkingDays,
  now: Instant,
): Promise<readonly OpenItem[]> => {
  const items = await Promise.all([
    unansweredFacts(journal, cycle),
    openCorrections(journal, cycle),
    openInvestigations(journal, cycle),
    openReviews(journal, cycle, calendar),
    openSiteReports(journal, cycle, calendar),
    silentDepartments(journal, cycle),
    unansweredRemarks(journal, cycle, calendar),
    unstatedPositions(journal, cycle),
    openAboutWinners(journal, cycle),
    plannedActs(journal, cycle, now),
  ]);
  return items.flat();
};
