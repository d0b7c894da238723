import * as z from 'zod';
import { remarkSubject } from '../events/remark.ts';
import { cycleYear, derivedId, instant, text } from '../primitives.ts';
import { receipt } from './cycle.ts';
import { list } from './list.ts';

export const remarkParams = z.object({ cycle: cycleYear, remark: derivedId });

export const makeRemark = z.strictObject({ subject: remarkSubject, text: text(4000) });

export const remarkMade = receipt.extend({ remark: derivedId });

export const answerRemark = z.strictObject({ text: text(4000) });

/** Remarks with their answers, newest first. */
export const remarks = z.object({
  remarks: list(
    z.object({
      remark: derivedId,
      subject: z.object({ kind: z.string() }).catchall(z.union([z.string(), z.int()])),
      by: z.string(),
      at: instant,
      text: z.string().optional().meta({ description: 'Absent when erased' }),
      due: instant.optional().meta({ description: 'By our own rule; absent while the calendar is not known' }),
      overdue: z.boolean(),
      answer: z.object({ text: z.string().optional(), by: z.string(), at: instant }).optional(),
    }),
  ),
});
