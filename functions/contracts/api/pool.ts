import * as z from 'zod';
import { poolNeeds } from '../events/plan.ts';
import { civilDate, cycleYear, instant, personId, reason, text } from '../primitives.ts';
import { list } from './list.ts';

/** Who in the pool is looked for. */
export const examinerFilter = z.object({
  capacity: z.enum(['examiner', 'panellist']).optional(),
  expertise: z.string().trim().max(60).optional().meta({ description: 'Part of a field of expertise' }),
  industryExpert: z.stringbool().optional(),
  assignable: z.stringbool().optional().meta({ description: 'Whether nothing keeps the person from being assigned' }),
  state: z.enum(['in-pool', 'left', 'all']).default('in-pool'),
  text: z.string().trim().max(120).optional().meta({ description: 'Part of name, employer or id' }),
});
export type ExaminerFilter = z.output<typeof examinerFilter>;

export const leavePool = z
  .strictObject({
    cause: z.enum(['retired', 'removed']).meta({ description: '本人退出 / 评审办移出' }),
    on: civilDate,
    reason,
  })
  .meta({ description: 'Takes a person out of the pool; the history stays, a new registration brings him back' });
export type LeavePool = z.infer<typeof leavePool>;

export const planPool = poolNeeds.extend({
  reason: reason.optional().meta({ description: 'Why it is another than the version before' }),
});
export type PlanPool = z.infer<typeof planPool>;

/** The plan with what the pool has of it. */
export const poolPlanView = z.object({
  basis: z.string().meta({ description: 'Where the rule comes from: our order of work' }),
  version: z.int().optional(),
  recruiting: z.string().optional(),
  training: z.string().optional(),
  needs: list(
    z.object({
      capacity: z.enum(['examiner', 'panellist']),
      field: z.string(),
      number: z.int(),
      inPool: z.int(),
      assignable: z.int(),
      short: z.int().meta({ description: 'How many assignable people are still to be found or trained' }),
    }),
  ),
  versions: list(z.object({ version: z.int(), at: instant, by: personId, reason: z.string().optional() })),
});

/** One person's time in the pool, years and departures included. */
export const examinerHistory = z.object({
  person: personId,
  name: z.string().optional().meta({ description: 'Absent when it was erased' }),
  state: z.enum(['in-pool', 'left']),
  registrations: list(
    z.object({ at: instant, capacity: z.enum(['examiner', 'panellist']), expertise: list(z.string()) }),
  ),
  trainings: list(z.object({ on: civilDate, course: text(200), validUntil: civilDate })),
  departures: list(
    z.object({
      cause: z.enum(['retired', 'removed']),
      on: civilDate,
      at: instant,
      reason: z.string().optional().meta({ description: 'Absent when it was erased' }),
    }),
  ),
  years: list(
    z.object({
      cycle: cycleYear,
      applications: z.int().meta({ description: 'Applications that the person was a team member of' }),
      led: z.int(),
      left: z.int().meta({ description: 'Teams that the person left early' }),
      panel: z.boolean(),
    }),
  ),
});
