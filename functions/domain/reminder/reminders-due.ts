import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { civilDateOf, lastDayBefore } from '../policy/calendar.ts';
import { addWorkingDays, type WorkingDays, withKnownCalendar } from '../policy/working-days.ts';
import { workingRules } from '../policy/working-rules.ts';

type Issued = EventOf<'reminder'>;

/** Something somebody has to do until an instant, and has not done. */
export interface OpenItem {
  /** The same as long as it is the same thing: no `#`, at most 100 characters. */
  readonly id: string;
  readonly about: string;
  readonly due: Instant;
  readonly to: Issued['to'];
  /** Whether the office is told when nobody answers (A13c). */
  readonly escalates: boolean;
}

export interface ReminderDue {
  readonly id: string;
  readonly event: Issued;
}

/**
 * The reminders that are due at an instant: two working days before a due date, when it has passed, and three working days after it
 * to the office. Each once: its id is that of the item and the kind. A year without a calendar reminds only when the date has passed.
 *
 * @param issued ids of the reminders that went out already
 */
export const remindersDue = (
  items: readonly OpenItem[],
  issued: ReadonlySet<string>,
  now: Instant,
  calendar: WorkingDays,
): readonly ReminderDue[] =>
  items.flatMap((item) =>
    kindsDue(item, now, calendar)
      .map((kind) => ({ id: `${item.id}.${kind}`, event: reminder(item, kind) }))
      .filter(({ id }) => !issued.has(id)),
  );

const reminder = ({ about, due, to }: OpenItem, kind: Issued['kind']): Issued => ({
  type: 'ReminderIssued',
  kind,
  to: kind === 'escalated' ? { kind: 'role', role: 'office' } : to,
  about,
  due,
});

/** The date `days` working days after the one of an instant, as far as the calendar is known. */
const workingDaysAfter = (date: string, days: number, calendar: WorkingDays): string | undefined => {
  const reached = withKnownCalendar(() => addWorkingDays(date, days, calendar));
  return reached.ok ? reached.value : undefined;
};

const kindsDue = ({ due, escalates }: OpenItem, now: Instant, calendar: WorkingDays): readonly Issued['kind'][] => {
  const today = civilDateOf(now);
  const lastDay = lastDayBefore(due);
  if (now < due) {
    const soon = workingDaysAfter(today, workingRules.remindBeforeWorkingDays.value, calendar);
    return soon !== undefined && soon >= lastDay ? ['before'] : [];
  }
  const escalation = escalates
    ? workingDaysAfter(lastDay, workingRules.escalateAfterWorkingDays.value, calendar)
    : undefined;
  return escalation !== undefined && today >= escalation ? ['overdue', 'escalated'] : ['overdue'];
};
