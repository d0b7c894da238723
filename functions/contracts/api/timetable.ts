import * as z from 'zod';
import { plannedAct, timetable } from '../events/plan.ts';
import { civilDate, instant, personId, reason } from '../primitives.ts';
import { list } from './list.ts';

export const planTimetable = timetable.extend({
  reason: reason.optional().meta({ description: 'Why it is another than the version before' }),
});
export type PlanTimetable = z.infer<typeof planTimetable>;

const span = z.object({ from: civilDate, to: civilDate.optional() });

/** The timetable with what became of it. */
export const timetableView = z.object({
  basis: z.string().meta({ description: 'Where the rule comes from: our order of work' }),
  version: z.int().optional(),
  entries: list(
    z.object({
      act: plannedAct,
      name: z.string(),
      from: civilDate,
      to: civilDate,
      note: z.string().optional(),
      inCall: z.boolean(),
      actual: span.optional().meta({ description: 'As the records have it; without an end while it goes on' }),
      state: z.enum(['ahead', 'start-overdue', 'running', 'overdue', 'done']),
      daysLate: z.int().meta({ description: 'Natural days behind the planned end, 0 when in time' }),
    }),
  ),
  versions: list(z.object({ version: z.int(), at: instant, by: personId, reason: z.string().optional() })),
});

/** What everybody may know of it, once the call is out. */
export const publicTimetable = z.object({
  basis: z.string(),
  entries: list(z.object({ act: plannedAct, name: z.string(), from: civilDate, to: civilDate })),
});
