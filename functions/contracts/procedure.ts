import * as z from 'zod';
import { cycleYear, instant } from './primitives.ts';

/** What the machine hands to a function: where it believes the year stands, and its own business time. */
export const stepInput = z.object({
  cycle: cycleYear,
  generation: z.int().min(1),
  step: z.string(),
  round: z.int().min(1),
  now: instant,
});
export type StepInput = z.infer<typeof stepInput>;

/** What every function answers, and what wakes a wait: the machine's next payload. */
export interface StepOutput {
  readonly cycle: string;
  readonly generation: number;
  readonly step: string;
  readonly round: number;
  readonly until?: string;
}

/** The first state knows only the year and its own name, `<cycle>-<generation>`. */
export const resumeInput = z.union([
  stepInput,
  z.object({ cycle: cycleYear, execution: z.string().regex(/^20\d{2}-[1-9]\d*$/), now: instant }),
]);

/** What the machine hands over when it begins to wait. */
export const awaitInput = stepInput.extend({ token: z.string().min(1) });
