import type { BudgetLine, FeeDuty } from '../../contracts/events/budget.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import type { Bonus } from './bonuses.ts';
import { type FeeRow, feeSheet, lineOfDuty } from './fees.ts';

type Event<T extends EventOf<'budget'>['type']> = Extract<EventOf<'budget'>, { type: T }>;

/** An expense with its corrections; `amount` is what holds. */
interface Expense extends Omit<Event<'ExpenseRecorded'>, 'type'> {
  readonly entry: number;
  readonly corrections: readonly { readonly amount: number; readonly reason: string }[];
}

/** A person's work on a day; `halfDays` is what holds, 0 when it was cancelled. */
export interface FeeEntry {
  readonly entry: number;
  readonly person: string;
  readonly duty: FeeDuty;
  readonly on: string;
  readonly halfDays: number;
  /** CNY per day. */
  readonly rate: number;
}

/** The year's money as its stream tells it (A16). */
export interface Budget {
  readonly plan?: Event<'BudgetPlanned'>;
  readonly expenses: readonly Expense[];
  readonly fees: readonly FeeEntry[];
  readonly payments: readonly Event<'FeesPaid'>[];
}

/** The lines in the order in which they are shown. */
const budgetLines = [
  'bonus',
  'cups',
  'certificates',
  'examiner-fees',
  'panel',
  'meetings',
  'publication',
  'other',
] as const satisfies readonly BudgetLine[];

/** The state of a year's money; of an empty history, that of a year without any. */
export const budgetOf = (history: History<'budget'>): Budget => {
  const plan = last(history, 'BudgetPlanned')?.event;
  const expenseCorrections = only(history, 'ExpenseCorrected').map(({ event }) => event);
  const feeCorrections = only(history, 'FeeCorrected').map(({ event }) => event);
  return {
    ...(plan ? { plan } : {}),
    expenses: only(history, 'ExpenseRecorded').map(({ version, event: { type: _, ...expense } }) => {
      const corrections = expenseCorrections.filter((correction) => correction.expense === version);
      return { ...expense, entry: version, amount: corrections.at(-1)?.amount ?? expense.amount, corrections };
    }),
    fees: only(history, 'FeeEntered').map(({ version, event: { type: _, ...fee } }) => ({
      ...fee,
      entry: version,
      halfDays: feeCorrections.findLast(({ entry }) => entry === version)?.halfDays ?? fee.halfDays,
    })),
    payments: only(history, 'FeesPaid').map(({ event }) => event),
  };
};

/** One line, planned against spent, in fen. */
export interface LineState {
  readonly line: BudgetLine;
  readonly planned: number;
  readonly spent: number;
  readonly remaining: number;
}

const paidIn = (bonuses: readonly Bonus[]): number =>
  sum(bonuses.filter(({ paid }) => paid).map(({ amount }) => amount));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/**
 * Every line, planned against spent: fees count when they are paid, before tax, on the line of the work that was done; bonuses when the
 * checklist of honours says that they are (A15b).
 */
export const linesOf = (budget: Budget, bonuses: readonly Bonus[]): readonly LineState[] => {
  const paid = new Set(budget.payments.map(({ month }) => month));
  return budgetLines.map((line) => {
    const planned = budget.plan?.lines.find((entry) => entry.line === line)?.amount ?? 0;
    const spent =
      sum(budget.expenses.filter((expense) => expense.line === line).map(({ amount }) => amount)) +
      sum(
        budget.fees
          .filter(({ duty, on }) => lineOfDuty(duty) === line && paid.has(on.slice(0, 7)))
          .map(({ halfDays, rate }) => halfDays * rate * 50),
      ) +
      (line === 'bonus' ? paidIn(bonuses) : 0);
    return { line, planned, spent, remaining: planned - spent };
  });
};

/** Who earned what in which month, as the finance office needs it: the rows of the fee sheet and of its export. */
export const feeRows = (budget: Budget): readonly FeeRow[] => feeSheet(budget.fees);

/**
 * Award money: planned, conferred by the government's decision, paid, and taken back after a revocation; in fen (A15a, A16). What is
 * taken back goes to the treasury: it does not make the expense undone.
 */
export const bonusOf = (budget: Budget, bonuses: readonly Bonus[]) => ({
  planned: budget.plan?.lines.find(({ line }) => line === 'bonus')?.amount ?? 0,
  conferred: sum(bonuses.map(({ amount }) => amount)),
  paid: paidIn(bonuses),
  recovered: sum(bonuses.filter(({ recovered }) => recovered).map(({ amount }) => amount)),
});
