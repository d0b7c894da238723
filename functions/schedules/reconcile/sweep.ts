import type { Journal } from '../../adapters/journal.ts';
import type { Privates } from '../../adapters/privates.ts';
import { type Instant, later } from '../../domain/kernel/instant.ts';
import { addDays, civilDateOf } from '../../domain/policy/calendar.ts';
import { workingRules } from '../../domain/policy/working-rules.ts';

/** As far back a sweep looks: days on which it did not run are made up for. */
const daysBack = 14;

/**
 * Erases private content that no event refers to: its command was refused, or cut off between the two writes. Only what is older
 * than a day, when no command can still be under way.
 */
export const sweep = async (
  { journal, privates }: { readonly journal: Journal; readonly privates: Privates },
  now: Instant,
): Promise<void> => {
  // The last whole day that lies completely behind the limit.
  const newest = addDays(civilDateOf(later(now, -workingRules.sweepAfter.value)), -1);
  for (let back = 0; back < daysBack; back += 1) {
    const date = addDays(newest, -back);
    for (const { ref, owner } of await privates.writtenOn(date)) {
      const referred = JSON.stringify(await journal.load(owner)).includes(ref);
      if (!referred) await privates.erase(ref);
      await privates.looked(date, ref);
    }
  }
};
