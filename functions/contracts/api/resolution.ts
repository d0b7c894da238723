import * as z from 'zod';
import {
  award,
  civilDate,
  codeWithReason,
  creditCode,
  cycleYear,
  derivedId,
  instant,
  reason,
  text,
} from '../primitives.ts';
import { situationsAddressed } from './inquiry.ts';
import { noticeParams } from './notice.ts';
import { receiptNumber } from './opinion.ts';

const minutes = text(200).meta({ description: 'Minutes or 文号 of the meeting' });

export const determinePolicy = z.strictObject({
  draft: z.int().min(1).meta({ description: 'Version of the cycle stream in which the draft stands' }),
  decidedOn: civilDate,
  minutes,
});
export type DeterminePolicy = z.infer<typeof determinePolicy>;

export const recordException = z.strictObject({ award, places: z.int().min(6).max(50), reason, minutes });
export type RecordException = z.infer<typeof recordException>;

/** No valid ballot is to be had on a candidate (A14.5b). */
export const leaveOut = z.strictObject({ code: creditCode, reason, minutes });
export type LeaveOut = z.infer<typeof leaveOut>;

const heardOn = civilDate.meta({ description: '听取该组织意见的日期' });

/** 终止评审 before stage 5 (A14.5a). */
export const terminateByOffice = z.strictObject({ code: creditCode, heardOn, reason });
export type TerminateByOffice = z.infer<typeof terminateByOffice>;

/** 终止评审 from stage 5 on (A14.5a). */
export const terminate = z.strictObject({
  code: creditCode,
  heardOn,
  reason,
  minutes,
  evidence: z.array(derivedId).max(50).default([]),
  lead: z.strictObject({ notice: noticeParams.shape.notice, receipt: receiptNumber }).optional(),
});
export type Terminate = z.infer<typeof terminate>;

export const resolveLeaderRecusal = z.strictObject({ granted: z.boolean(), reason, minutes });
export type ResolveLeaderRecusal = z.infer<typeof resolveLeaderRecusal>;

const list = z.array(z.strictObject({ code: creditCode, award })).min(1);

export const submitList = z.strictObject({
  list: list.meta({ description: '拟授奖名单；须与现行名单完全一致' }),
  minutes,
  situations: situationsAddressed,
});
export type SubmitList = z.infer<typeof submitList>;

export const listSubmitted = z.object({ submission: z.int(), version: z.int(), recordedAt: instant });

export const submissionParams = z.object({ cycle: cycleYear, submission: z.coerce.number().int().min(1) });

export const reconsiderList = z.strictObject({
  removed: z.array(codeWithReason).default([]),
  added: z.array(codeWithReason).default([]),
  statement: text(4000),
  minutes,
});
export type ReconsiderList = z.infer<typeof reconsiderList>;
