import * as z from 'zod';
import { creditCode, derivedId, instant, reason, text, unitId } from '../primitives.ts';

/** When departments are asked for their opinion on all organisations concerned: 资格审查 and before each list (A14.1a). */
export const inquiryRound = z
  .enum(['qualification', 'candidates', 'list'])
  .meta({ description: '资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)' });
export type InquiryRound = z.infer<typeof inquiryRound>;

/** 征求意见函 of one round: one letter to each department, naming all organisations concerned (A14.1a). */
export const inquiryEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('InquirySent'),
    departments: z.array(unitId).min(1),
    /** Departments that confirm facts and are not asked in this round, each with the reason. */
    omitted: z.array(z.strictObject({ department: unitId, reason })),
    organisations: z.array(z.strictObject({ code: creditCode, name: text(120) })).min(1),
    /** By policy; overdue is reminded and escalated, and is no answer. */
    due: instant,
  }),
]);

/** A department's word on one organisation: 无意见, or 有情况 with its proof. There is no third, and none by silence. */
export const situation = z.discriminatedUnion('situation', [
  z.strictObject({ situation: z.literal('none'), code: creditCode }),
  z.strictObject({
    situation: z.literal('found'),
    code: creditCode,
    text: text(2000),
    evidence: z.array(derivedId).min(1, '反映情况须附证明材料').max(20),
  }),
]);
export type Situation = z.infer<typeof situation>;

/** What a department answers; a later word on the same organisation stands beside the earlier and counts. */
export const inquiryReplyEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('InquiryAnswered'),
    answers: z.array(situation).min(1),
    /** Received after the list for which the round was held was fixed. */
    late: z.boolean(),
  }),
]);

/** How a situation that a department reported was dealt with, where the organisation goes on nevertheless. */
export const addressedSituation = z.strictObject({ code: creditCode, department: unitId, reason });
export type AddressedSituation = z.infer<typeof addressedSituation>;
