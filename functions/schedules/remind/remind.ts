import type { Journal } from '../../adapters/journal.ts';
import { loadOpenItems } from '../../adapters/open-items/open-items.ts';
import { trainingsToRenew } from '../../adapters/open-items/pool.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import { remindersDue } from '../../domain/reminder/reminders-due.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';

/**
 * Reminds of every due date of the years, before and after it, whom it concerns, never twice. What belongs to no year is reminded of
 * in the newest one.
 */
export const remind = async (journal: Journal, calendar: WorkingDays, now: Instant): Promise<void> => {
  const cycles = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted();
  for (const cycle of cycles) {
    const issued = new Set((await journal.list('reminder', cycle)).keys());
    const items = [
      ...(await loadOpenItems(journal, cycle, calendar, now)),
      ...(cycle === cycles.at(-1) ? await trainingsToRenew(journal, cycle) : []),
    ];
    for (const { id, event } of remindersDue(items, issued, now, calendar)) {
      await appendAsSystem(journal, { ref: streamOf.reminder(cycle, id), event }, [], now);
    }
  }
};
