import type { CorrectExpense, PlanBudget, RecordExpense } from '../../contracts/api/budget.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, invalid, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import { type Budget, bonusOf } from './budget.ts';

/** Plans the year's money line by line, or plans it anew with the reason (A16). */
export const planBudget = (budget: Budget, { lines, reason }: PlanBudget): Result<EventOf<'budget'>> => {
  const twice = lines.flatMap(({ line }, place) =>
    lines.findIndex((entry) => entry.line === line) === place
      ? []
      : [{ at: `body.lines.${place}`, problem: '同一科目重复' }],
  );
  if (twice.length > 0) {
    return invalid({ code: 'lines-twice', reason: '预算科目重复。', remedy: '每一科目只列一次。', gaps: twice });
  }
  return budget.plan && reason === undefined
    ? outOfOrder({
        code: 'reason-missing',
        reason: '已有预算，调整须说明理由。',
        remedy: '请填写调整理由。',
        gaps: [{ at: 'body.reason', problem: '未填写' }],
      })
    : ok({ type: 'BudgetPlanned', lines: [...lines], ...(reason === undefined ? {} : { reason }) });
};

/** More bonus than was conferred cannot be paid: the amounts are the regulation's (A15a). */
const withinConferred = (budget: Budget, conferred: readonly { readonly bonus: number }[], added: number) => {
  const bonus = bonusOf(budget, conferred);
  return bonus.paid + added <= bonus.conferred
    ? ok(undefined)
    : against('A15', {
        code: 'bonus-beyond-awards',
        reason: '奖金支出超过已表彰组织的奖金总额（质量奖每家20万元，创新奖每家10万元）。',
        remedy: '请核对金额；奖金在区政府表彰决定登记之后支付。',
      });
};

/** Records what was spent, when, and by which voucher (A16). */
export const recordExpense = (
  budget: Budget,
  conferred: readonly { readonly bonus: number }[],
  expense: RecordExpense,
  receivedAt: Instant,
): Result<EventOf<'budget'>> => {
  const dated = happened(expense.on, receivedAt, 'body.on');
  if (!dated.ok) return dated;
  const within = expense.line === 'bonus' ? withinConferred(budget, conferred, expense.amount) : dated;
  return within.ok ? ok({ type: 'ExpenseRecorded', ...expense }) : within;
};

/** Corrects an entry with the reason; what stood there stays readable. */
export const correctExpense = (
  budget: Budget,
  conferred: readonly { readonly bonus: number }[],
  entry: number,
  { amount, reason }: CorrectExpense,
): Result<EventOf<'budget'>> => {
  const expense = budget.expenses.find((known) => known.entry === entry);
  if (!expense) {
    return missing({ code: 'no-such-expense', reason: '没有这笔支出。', remedy: '请在支出清单中选择要更正的一笔。' });
  }
  const within = expense.line === 'bonus' ? withinConferred(budget, conferred, amount - expense.amount) : ok(undefined);
  return within.ok ? ok({ type: 'ExpenseCorrected', expense: entry, amount, reason }) : within;
};
