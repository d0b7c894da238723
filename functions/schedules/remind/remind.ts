import type { Journal } from '../../adapters/journal.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import { type OpenItem, remindersDue } from '../../domain/reminder/reminders-due.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';
import { openInvestigations, unansweredRemarks, unstatedPositions } from './items/oversight.ts';
import { plannedActs } from './items/plan.ts';
import { trainingsToRenew } from './items/pool.ts';
import { openCorrections, openReviews, openSiteReports, silentDepartments, unansweredFacts } from './items/review.ts';
import { openAboutWinners } from './items/winners.ts';

/** Everything of a year that somebody has to do until a day, and has not done. */
const openIn = async (journal: Journal, cycle: string, calendar: WorkingDays): Promise<readonly OpenItem[]> => {
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
  ]);
  return items.flat();
};

/**
 * Reminds of every due date of the years, before and after it, whom it concerns, never twice. What belongs to no year is reminded of
 * in the newest one.
 */
export const remind = async (journal: Journal, calendar: WorkingDays, now: Instant): Promise<void> => {
  const cycles = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted();
  for (const cycle of cycles) {
    const issued = new Set((await journal.list('reminder', cycle)).keys());
    const items = [
      ...(await openIn(journal, cycle, calendar)),
      ...(await plannedActs(journal, cycle, now)),
      ...(cycle === cycles.at(-1) ? await trainingsToRenew(journal, cycle) : []),
    ];
    for (const { id, event } of remindersDue(items, issued, now, calendar)) {
      await appendAsSystem(journal, { ref: streamOf.reminder(cycle, id), event }, [], now);
    }
  }
};
