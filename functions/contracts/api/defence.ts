import * as z from 'zod';
import { instant, personId, reason, text } from '../primitives.ts';

export const formPanel = z.strictObject({
  panellists: z.array(personId).min(1).max(30),
  reason: reason.optional().meta({ description: 'Why somebody of the panel before leaves it' }),
});
export type FormPanel = z.infer<typeof formPanel>;

export const scheduleDefence = z.strictObject({
  at: instant,
  place: text(200),
  publicAttendance: text(500).meta({ description: 'How the public can attend; stands on the public page' }),
});
export type ScheduleDefence = z.infer<typeof scheduleDefence>;

export const scoreDefence = z.strictObject({ score: z.int().min(0).max(100), remarks: text(2000) });
export type ScoreDefence = z.infer<typeof scoreDefence>;
