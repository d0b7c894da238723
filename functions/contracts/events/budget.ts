import * as z from 'zod';
import { civilDate, derivedId, personId, reason, text } from '../primitives.ts';

/** What the award's money is planned and spent for (A16). */
export const budgetLine = z
  .enum(['bonus', 'cups', 'certificates', 'examiner-fees', 'panel', 'meetings', 'publication', 'other'])
  .meta({ description: '奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)' });
export type BudgetLine = z.infer<typeof budgetLine>;

/** What is entered as an expense: fees come of the fee sheet, bonuses of the winners' checklist (A15b), each recorded once. */
export const expenseLine = budgetLine.exclude(['bonus', 'examiner-fees', 'panel']);

/** Money in whole fen (分): no rounding hides in it. */
export const fen = z.int().min(0).max(100_000_000_00).meta({ description: 'CNY in fen (分)' });

/** A month of the calendar in Shanghai: `2026-07`. */
export const month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, '月份格式应为 YYYY-MM')
  .meta({ example: '2026-07' });

/** What a day's work was: the fee of a panellist is on a line of its own. */
export const feeDuty = z.enum(['document-review', 'site-visit', 'oral-defence', 'training', 'other']);
export type FeeDuty = z.infer<typeof feeDuty>;

/** The year's money: planned, spent, and what is owed to examiners and panellists (A16). Mistakes are corrected, never overwritten. */
export const budgetEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('BudgetPlanned'),
    lines: z.array(z.strictObject({ line: budgetLine, amount: fen })).min(1),
    /** Why it is another than before. */
    reason: reason.optional(),
  }),
  z.strictObject({
    type: z.literal('ExpenseRecorded'),
    line: expenseLine,
    amount: fen.min(1),
    on: civilDate,
    /** Voucher or transfer. */
    reference: text(100),
    purpose: text(200),
  }),
  z.strictObject({ type: z.literal('ExpenseCorrected'), expense: z.int(), amount: fen, reason }),
  z.strictObject({
    type: z.literal('FeeEntered'),
    person: personId,
    duty: feeDuty,
    on: civilDate,
    /** One or two: half a day or a whole one. */
    halfDays: z.int().min(1).max(2),
    /** CNY per day, as the policy had it. */
    rate: z.int().min(0),
  }),
  z.strictObject({ type: z.literal('FeeCorrected'), entry: z.int(), halfDays: z.int().min(0).max(2), reason }),
  /** The month's fees went out, less the tax withheld. */
  z.strictObject({
    type: z.literal('FeesPaid'),
    month,
    on: civilDate,
    reference: text(100),
    gross: fen,
    tax: fen,
  }),
]);

/** A person signs for what he earned in a month; the office, from his signed sheet on paper. */
export const signatureEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('FeesSigned'),
    gross: fen,
    tax: fen,
    /** The signed sheet, where it was on paper. */
    evidence: z.array(derivedId),
  }),
]);
