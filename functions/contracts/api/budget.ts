import * as z from 'zod';
import { budgetLine, expenseLine, feeDuty, fen, month } from '../events/budget.ts';
import { award, civilDate, creditCode, cycleYear, derivedId, personId, reason, text } from '../primitives.ts';
import { list } from './list.ts';

export const entryParams = z.object({ cycle: cycleYear, entry: z.coerce.number().int().min(1) });
export const ownMonthParams = z.object({ cycle: cycleYear, month });
export const personMonthParams = z.object({ cycle: cycleYear, person: personId, month });

export const planBudget = z.strictObject({
  lines: z
    .array(z.strictObject({ line: budgetLine, amount: fen }))
    .min(1)
    .max(8),
  reason: reason.optional().meta({ description: 'Needed when an earlier plan is changed' }),
});
export type PlanBudget = z.infer<typeof planBudget>;

export const recordExpense = z.strictObject({
  line: expenseLine,
  amount: fen.min(1),
  on: civilDate,
  reference: text(100).meta({ description: '凭证号或转账编号' }),
  purpose: text(200),
});
export type RecordExpense = z.infer<typeof recordExpense>;

export const correctExpense = z.strictObject({
  amount: fen.meta({ description: 'The right amount; 0 cancels the entry' }),
  reason,
});
export type CorrectExpense = z.infer<typeof correctExpense>;

export const enterFee = z.strictObject({
  person: personId,
  duty: feeDuty,
  on: civilDate,
  halfDays: z.int().min(1).max(2).meta({ description: '1：半天；2：一天' }),
});
export type EnterFee = z.infer<typeof enterFee>;

export const correctFee = z.strictObject({ halfDays: z.int().min(0).max(2), reason });
export type CorrectFee = z.infer<typeof correctFee>;

export const signFees = z.strictObject({ gross: fen, tax: fen });
export type SignFees = z.infer<typeof signFees>;

export const signFeesOnPaper = signFees.extend({
  evidence: z.array(derivedId).min(1, '须附签收表扫描件').max(5),
});

export const payFees = z.strictObject({ month, on: civilDate, reference: text(100) });
export type PayFees = z.infer<typeof payFees>;

const feeRow = z.object({
  person: personId,
  name: z.string().optional().meta({ description: 'Absent when erased, and to whom it is not told' }),
  month,
  days: z.number().meta({ description: 'In half days: 1.5' }),
  gross: fen,
  tax: fen.meta({ description: '代扣代缴个人所得税' }),
  net: fen,
  signed: z.boolean().meta({ description: 'For exactly these amounts' }),
  paid: z.object({ on: civilDate, reference: z.string() }).optional(),
});

const moneyMoved = z.object({ on: civilDate, reference: z.string() });

/** Planned against spent, line by line, and every entry behind it (A16). */
export const budgetView = z.object({
  lines: list(
    z.object({
      line: budgetLine,
      planned: fen,
      spent: fen,
      remaining: z.int().meta({ description: 'Negative where more was spent than planned' }),
    }),
  ),
  total: z.object({ planned: fen, spent: fen }),
  bonus: z.object({
    planned: fen,
    conferred: fen,
    paid: fen,
    recovered: fen.meta({ description: '已追缴／收回：上缴国库，不冲减支出' }),
  }),
  bonuses: list(
    z.object({
      code: creditCode,
      name: z.string(),
      award,
      amount: fen,
      paid: moneyMoved.optional(),
      recovered: moneyMoved.optional(),
    }),
  ).meta({ description: 'Per winner, as the checklist of honours has it (A15b): the office records payments there' }),
  expenses: list(
    z.object({
      entry: z.int(),
      line: budgetLine,
      amount: fen,
      on: civilDate,
      reference: z.string(),
      purpose: z.string(),
      corrections: list(z.object({ amount: fen, reason: z.string() })),
    }),
  ),
  feeEntries: list(
    z.object({ entry: z.int(), person: personId, duty: feeDuty, on: civilDate, halfDays: z.int(), rate: z.int() }),
  ),
  fees: list(feeRow),
});

export const ownFees = z.object({ fees: list(feeRow.omit({ name: true })) });
