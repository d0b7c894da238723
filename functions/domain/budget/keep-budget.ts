import type { CorrectExpense, PlanBudget, RecordExpense } from '../../contracts/api/budget.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import type { Budget } from './budget.ts';

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

/** Records what was spent, when, and by which voucher (A16). */
export const recordExpense = (expense: RecordExpense, receivedAt: Instant): Result<EventOf<'budget'>> => {
  const dated = happened(expense.on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'ExpenseRecorded', ...expense }) : dated;
};

/** Corrects an entry with the reason; what stood there stays readable. */
export const correctExpense = (
  budget: Budget,
  entry: number,
  { amount, reason }: CorrectExpense,
): Result<EventOf<'budget'>> =>
  budget.expenses.some((known) => known.entry === entry)
    ? ok({ type: 'ExpenseCorrected', expense: entry, amount, reason })
    : missing({ code: 'no-such-expense', reason: '没有这笔支出。', remedy: '请在支出清单中选择要更正的一笔。' });
