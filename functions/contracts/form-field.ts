import * as z from 'zod';
import { derivedId } from './primitives.ts';

/** A field under the label that screens and lists of what is missing call it by. */
export const labelled = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

/** The id of a file. */
export const evidence = labelled(derivedId, '证明材料');
export const evidenceList = labelled(z.array(evidence).max(40, '最多40份'), '证明材料');
export const year = z.int().min(1990).max(2100);
