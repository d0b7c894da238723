import * as z from 'zod';
import { criteriaItem } from '../primitives.ts';
import { list } from './list.ts';

const dimension = z.object({ name: z.string().meta({ example: '方法' }), text: z.string() });

/** The standard as examiners score by it: categories, items, and what an examiner finds in each band (A4b). */
export const scoringStandard = z.object({
  standard: z.string().meta({ example: 'GB/T 19580-2012' }),
  title: z.string(),
  guide: z.string(),
  points: z.int(),
  step: z.int().meta({ description: 'Percentages are multiples of it' }),
  categories: list(
    z.object({
      code: z.string(),
      name: z.string(),
      points: z.int(),
      items: list(
        z.object({ code: criteriaItem, name: z.string(), points: z.int(), kind: z.enum(['process', 'result']) }),
      ),
    }),
  ),
  bands: list(
    z.object({
      from: z.int(),
      to: z.int(),
      process: list(dimension),
      result: list(dimension),
    }),
  ).meta({ description: 'Bounds are included; the words are an aid beside the printed guide, not its text' }),
});
