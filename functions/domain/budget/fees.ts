import type { BudgetLine, FeeDuty } from '../../contracts/events/budget.ts';
import type { FeeEntry } from './budget.ts';
import { taxWithheld } from './withholding.ts';

/** One person's month: what he earned, what is withheld, what he gets; in fen. */
export interface FeeRow {
  readonly person: string;
  readonly month: string;
  readonly halfDays: number;
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

/** The line on which a duty's fee is spent. */
export const lineOfDuty = (duty: FeeDuty): BudgetLine => (duty === 'oral-defence' ? 'panel' : 'examiner-fees');

/**
 * The fee sheet: per person and month, by month and person. The tax is that of the month's sum, not of each day: days paid one by
 * one would each stay under the free amount.
 */
export const feeSheet = (fees: readonly FeeEntry[]): readonly FeeRow[] => {
  const keys = new Set(
    fees.filter(({ halfDays }) => halfDays > 0).map(({ on, person }) => `${on.slice(0, 7)} ${person}`),
  );
  return [...keys].toSorted().map((key) => {
    const month = key.slice(0, 7);
    const person = key.slice(8);
    const own = fees.filter((fee) => fee.person === person && fee.on.startsWith(month));
    const gross = own.reduce((total, { halfDays, rate }) => total + halfDays * rate * 50, 0);
    const tax = taxWithheld(gross);
    return {
      person,
      month,
      halfDays: own.reduce((total, { halfDays }) => total + halfDays, 0),
      gross,
      tax,
      net: gross - tax,
    };
  });
};
