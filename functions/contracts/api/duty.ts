import * as z from 'zod';
import { dutyKind } from '../events/honours.ts';
import { award, civilDate, creditCode, cycleYear, derivedId, instant, reason, text } from '../primitives.ts';
import { list } from './list.ts';

export const reportDuty = z.strictObject({
  duty: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'The planned activity that it was; absent for one of one’s own' }),
  kind: dutyKind,
  what: text(500),
  on: civilDate,
  result: text(2000),
  evidence: z
    .array(derivedId)
    .min(1, '须附活动的证明材料')
    .max(20, '最多20份')
    .meta({ description: 'Files of the organisation' }),
});
export type ReportDuty = z.infer<typeof reportDuty>;

export const dutyReported = z.object({ report: z.int(), recordedAt: instant });

export const reportParams = z.object({
  cycle: cycleYear,
  code: creditCode,
  report: z.coerce.number().int().min(1).meta({ description: 'The number of the report' }),
});
export const acknowledgeReport = z.strictObject({});
export const returnReport = z.strictObject({ reason });

/** A report with the office's word on it. */
export const dutyReport = z.object({
  report: z.int(),
  duty: z.int().optional(),
  kind: dutyKind,
  what: z.string(),
  on: civilDate,
  result: z.string(),
  evidence: list(derivedId),
  reportedAt: instant,
  state: z.enum(['reported', 'acknowledged', 'returned']),
  reason: z.string().optional().meta({ description: 'Why it was returned' }),
});

/** What a winner reads of its title and of its duties. */
export const ownTitle = z.object({
  award,
  name: z.string(),
  certificateNumber: z.string(),
  decidedOn: civilDate,
  status: z.enum(['valid', 'revoked']),
  duties: list(
    z.object({
      duty: z.int(),
      kind: dutyKind,
      what: z.string(),
      due: civilDate,
      done: z.boolean().meta({ description: 'Recorded by the office, or reported and acknowledged' }),
    }),
  ),
  reports: list(dutyReport),
});
