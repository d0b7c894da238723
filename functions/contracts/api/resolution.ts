import * as z from 'zod';
import { civilDate, text } from '../primitives.ts';

export const determinePolicy = z.strictObject({
  draft: z.int().min(1).meta({ description: 'Version of the cycle stream in which the draft stands' }),
  decidedOn: civilDate,
  minutes: text(200).meta({ description: 'Minutes or 文号 of the meeting' }),
});
export type DeterminePolicy = z.infer<typeof determinePolicy>;
