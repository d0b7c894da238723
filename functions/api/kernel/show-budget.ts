import type * as z from 'zod';
import type { Money } from '../../adapters/budget.ts';
import type { budgetView } from '../../contracts/api/budget.ts';
import { type Budget, bonusOf, feeRows, linesOf } from '../../domain/budget/budget.ts';
import { type Signatures, signedFor } from '../../domain/budget/keep-fees.ts';

/** The fee sheet with who signed and what went out. */
export const showFees = (budget: Budget, signatures: Signatures) =>
  feeRows(budget).map(({ halfDays, ...row }) => {
    const paid = budget.payments.find(({ month }) => month === row.month);
    return {
      ...row,
      days: halfDays / 2,
      signed: signedFor({ ...row, halfDays }, signatures),
      ...(paid ? { paid: { on: paid.on, reference: paid.reference } } : {}),
    };
  });

/**
 * A year's money line by line, with every entry behind it.
 *
 * @param names of persons of the pool, where they may be told
 */
export const showBudget = (
  { budget, bonuses, signatures }: Money,
  names: ReadonlyMap<string, string> = new Map(),
): z.input<typeof budgetView> => {
  const lines = linesOf(budget, bonuses);
  return {
    lines,
    total: {
      planned: lines.reduce((total, { planned }) => total + planned, 0),
      spent: lines.reduce((total, { spent }) => total + spent, 0),
    },
    bonus: bonusOf(budget, bonuses),
    bonuses,
    expenses: budget.expenses,
    feeEntries: budget.fees,
    fees: showFees(budget, signatures).map((row) => {
      const name = names.get(row.person);
      return { ...row, ...(name === undefined ? {} : { name }) };
    }),
  };
};
