import * as z from 'zod';
import { sectionName } from '../application-form.ts';
import { creditCode, cycleYear, instant } from '../primitives.ts';
import { list } from './list.ts';

const version = z.coerce.number().int().min(1);

export const ownComparisonParams = z.object({ cycle: cycleYear, earlier: version, later: version });
export const comparisonParams = ownComparisonParams.extend({ code: creditCode });

const value = z.union([z.string(), z.number(), z.boolean()]);

/** What changed between two frozen versions of an application, field by field, under the labels of the form. */
export const comparison = z.object({
  earlier: z.object({ version: z.int(), at: instant }),
  later: z.object({ version: z.int(), at: instant }),
  differences: list(
    z.object({
      section: sectionName,
      at: z.string().meta({ description: 'Path in the form' }),
      label: z.string(),
      before: value.optional().meta({ description: 'Absent where the field is new; a file by its title' }),
      after: value.optional().meta({ description: 'Absent where the field is gone; a file by its title' }),
    }),
  ),
  people: z
    .boolean()
    .meta({ description: 'False where the people of a version were erased: contact and consultants are not compared' }),
});
