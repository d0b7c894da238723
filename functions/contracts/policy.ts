import * as z from 'zod';

const workingDays = z.int().min(1).max(60);

/** A fraction in whole numbers: no rounding decides a vote. */
export const fraction = z
  .strictObject({ numerator: z.int().min(1), denominator: z.int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator, '分子不能大于分母');

/**
 * What the regulation leaves open («限期», thresholds, weights, deadlines). The office drafts it; it takes effect when the
 * committee's 审定 is recorded. On screen every item is shown as not fixed by the regulation.
 */
export const policy = z
  .strictObject({
    notice: z.strictObject({ days: z.int().min(1).max(30), unit: z.enum(['working', 'natural']) }),
    /** 实到 over 应到, at least. */
    quorum: fraction,
    /** In favour over voting: more than. */
    majority: fraction,
    secretBallot: z.boolean(),
    /** 递补: another candidate moves up when one is removed. */
    substitution: z.boolean(),
    /** 委托参会. */
    substituteAttendance: z.boolean(),
    /** In percent, together 100. */
    weights: z.strictObject({ document: z.int().min(0), site: z.int().min(0), defence: z.int().min(0) }),
    /** Days for asking for a review of an elimination (复核), from service. */
    reviewRequestDays: workingDays,
    correctionDays: workingDays,
    verificationDays: workingDays,
    siteReportDays: workingDays,
    siteReportAnswerDays: workingDays,
    investigationDays: workingDays,
    /** Percentage points between examiners from which the leader explains the consensus. */
    discrepancyThreshold: z.int().min(5).max(100),
    /** Years in which a former winner does not apply again. */
    formerWinnerYears: z.int().min(0).max(10),
    /** CNY per person and day. */
    examinerFeePerDay: z.int().min(0),
  })
  .refine(
    ({ weights }) => weights.document + weights.site + weights.defence === 100,
    '资料、现场、答辩三项权重之和应为100',
  );
export type Policy = z.infer<typeof policy>;
