import * as z from 'zod';
import { award, civilDate, codeWithReason, creditCode, documentNumber, reason } from '../primitives.ts';

/** 审定批准 of all, some or none (A14.7b). */
export const approveList = z.strictObject({
  approved: z.array(creditCode),
  refused: z.array(codeWithReason).default([]),
  documentNumber,
  decidedOn: civilDate,
});
export type ApproveList = z.infer<typeof approveList>;

export const sendBack = z.strictObject({ reason });
export type SendBack = z.infer<typeof sendBack>;

/** What lies before the government, and what it decided. */
export const submissionsView = z.object({
  submissions: z.array(
    z.object({
      submission: z.int(),
      list: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          award,
          inFavour: z.int().optional(),
          noticedIn: z.string().optional(),
        }),
      ),
      awaiting: z.boolean(),
      decision: z.enum(['approved', 'sent-back']).optional(),
      approved: z.array(z.string()).optional(),
      refused: z.array(codeWithReason).optional(),
      documentNumber: z.string().optional(),
      decidedOn: civilDate.optional(),
      reason: z.string().optional(),
      reconsideration: z
        .object({
          removed: z.array(codeWithReason),
          added: z.array(codeWithReason),
          statement: z.string(),
          minutes: z.string(),
        })
        .optional(),
    }),
  ),
  notices: z.array(
    z.object({
      notice: z.string(),
      firstDay: civilDate,
      lastDay: civilDate,
      closed: z.boolean(),
      opinions: z.int(),
      upheld: z.int(),
      dismissed: z.int(),
      notAccepted: z.int(),
      report: z.object({ examined: z.boolean(), conclusion: z.string() }).optional(),
    }),
  ),
});
