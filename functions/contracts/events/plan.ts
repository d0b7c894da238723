import * as z from 'zod';
import { civilDate, reason, text } from '../primitives.ts';

/** What the office plans for in a year (A8a): the steps of the regulation, from the call to the ceremony. */
export const plannedAct = z
  .enum([
    'policy-determination',
    'call',
    'application-window',
    'qualification-review',
    'document-review',
    'site-visit',
    'oral-defence',
    'candidates-submitted',
    'committee-meeting',
    'public-notice',
    'list-submission',
    'government-approval',
    'commendation',
    'ceremony',
  ])
  .meta({ description: '年度工作计划的事项 (A8)' });
export type PlannedAct = z.infer<typeof plannedAct>;

const plannedEntry = z.strictObject({
  act: plannedAct,
  /** First and last day; the same for what is done in one. */
  from: civilDate,
  to: civilDate,
  note: text(500).optional(),
  /** Shown to everybody once the call is out; all else is the office's own. */
  inCall: z.boolean().default(false),
});

export type PlannedEntry = z.infer<typeof plannedEntry>;

/** How many of a field the year needs, and in which capacity. */
const poolNeed = z.strictObject({
  capacity: z.enum(['examiner', 'panellist']),
  field: text(60),
  number: z.int().min(1).max(200),
});
export type PoolNeed = z.infer<typeof poolNeed>;

export const timetable = z.strictObject({ entries: z.array(plannedEntry).min(1).max(40) });
export const poolNeeds = z.strictObject({
  needs: z.array(poolNeed).min(1).max(60),
  /** How and when people are recruited and trained. */
  recruiting: text(2000),
  training: text(2000),
});

/** The office's year plan: every version stands, a change says why (A8a, b). It is our order of work and binds nobody. */
export const planEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TimetablePlanned'), ...timetable.shape, reason: reason.optional() }),
  z.strictObject({ type: z.literal('PoolPlanned'), ...poolNeeds.shape, reason: reason.optional() }),
]);
