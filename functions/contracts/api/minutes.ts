import * as z from 'zod';
import { meeting } from '../events/minutes.ts';
import { civilDate, derivedId, instant, reason, unitId } from '../primitives.ts';
import { approveList, sendBack } from './approval.ts';

import { approveSeats, proposalParams, refuseSeats } from './committee.ts';
import { cycleParams } from './cycle.ts';
import { approveRevocation, petitionFraud, petitionParams, refuseRevocation, winnerParams } from './honours.ts';
import { answerInquiry, inquiryParams } from './inquiry.ts';
import { decideSanction, reportParams } from './misconduct.ts';
import { noticeParams } from './notice.ts';
import { examineReport, opinionParams, ruleObjection } from './opinion.ts';
import {
  confirmFact,
  declineRecommendation,
  recommendationParams,
  refuseFact,
  signRecommendation,
  verificationParams,
} from './partner.ts';
import {
  determinePolicy,
  leaveOut,
  reconsiderList,
  recordException,
  resolveLeaderRecusal,
  submissionParams,
  submitList,
  terminate,
} from './resolution.ts';
import { recordBallot } from './session.ts';
import { recusalParams } from './visit.ts';

const without = { cycle: true } as const;
const nothing = z.strictObject({});
const paper = {
  occurredOn: civilDate.meta({ description: '会议、决定或盖章的日期' }),
  scan: derivedId.meta({ description: '签字或盖章原件的扫描件（评审办已上传的材料编号）' }),
};

/** A decision of the committee, from the minutes of its meeting. */
const decided = <N extends string, T extends z.ZodType, D extends z.ZodType>(act: N, target: T, decision: D) =>
  z.strictObject({ act: z.literal(act), target, decision, meeting, ...paper });

/** A decision of the government, from its document. */
const approved = <N extends string, T extends z.ZodType, D extends z.ZodType>(act: N, target: T, decision: D) =>
  z.strictObject({ act: z.literal(act), target, decision, ...paper });

/** A confirmation by a department, association or authority, from its stamped sheet. */
const confirmed = <N extends string, T extends z.ZodType, D extends z.ZodType>(act: N, target: T, decision: D) =>
  z.strictObject({ act: z.literal(act), target, decision, unit: unitId, ...paper });

/** What can be recorded from paper, each act in the words that its holder would send himself. */
export const enterMinutes = z.discriminatedUnion('act', [
  decided('policy-determined', nothing, determinePolicy),
  decided('exception-recorded', nothing, recordException),
  decided('candidate-left-out', nothing, leaveOut),
  decided('application-terminated', nothing, terminate),
  decided('leader-recusal-resolved', recusalParams.omit(without), resolveLeaderRecusal),
  decided('ballot-held', nothing, recordBallot),
  decided('report-examined', noticeParams.omit(without), examineReport),
  decided('objection-ruled', opinionParams.omit(without), ruleObjection),
  decided('list-submitted', nothing, submitList),
  decided('list-reconsidered', submissionParams.omit(without), reconsiderList),
  decided('sanction-decided', reportParams.omit(without), decideSanction),
  approved('seats-approved', proposalParams, approveSeats),
  approved('seats-refused', proposalParams, refuseSeats),
  approved('list-approved', submissionParams.omit(without), approveList),
  approved('list-sent-back', submissionParams.omit(without), sendBack),
  decided('fraud-petitioned', winnerParams.omit(without), petitionFraud),
  approved('revocation-approved', petitionParams.omit(without), approveRevocation),
  approved('revocation-refused', petitionParams.omit(without), refuseRevocation),
  confirmed('fact-confirmed', verificationParams.omit(without), confirmFact),
  confirmed('fact-refused', verificationParams.omit(without), refuseFact),
  confirmed('recommendation-signed', recommendationParams.omit(without), signRecommendation),
  confirmed('recommendation-declined', recommendationParams.omit(without), declineRecommendation),
  confirmed('inquiry-answered', inquiryParams.omit(without), answerInquiry),
]);
export type EnterMinutes = z.infer<typeof enterMinutes>;
export type Act = EnterMinutes['act'];

export const minutesEntered = z.object({ minutes: derivedId, version: z.int(), recordedAt: instant });

export const minutesParams = cycleParams.extend({ minutes: derivedId });

/** 原件核验: the second look at the original. */
export const confirmMinutes = z.strictObject({
  originalChecked: z.literal(true, '须核对原件后确认').meta({ description: '已核对原件（原件备查）' }),
});

export const returnMinutes = z.strictObject({ reason });

export const minutesView = z.object({
  minutes: z.array(
    z.object({
      minutes: z.string(),
      act: z.string(),
      target: z.record(z.string(), z.string()),
      decision: z.record(z.string(), z.unknown()),
      unit: z.string().optional(),
      occurredOn: civilDate,
      meeting: meeting.optional(),
      scan: z.string(),
      recorder: z.string(),
      enteredAt: instant,
      state: z.enum(['entered', 'confirmed', 'returned']),
      reason: z.string().optional(),
      confirmer: z.string().optional(),
      confirmedAt: instant.optional(),
    }),
  ),
});
