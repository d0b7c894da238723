import type { Organisation } from '../organisations.ts';

/** Main figures of one year, in CNY 10,000. */
export interface YearFigures {
  readonly year: number;
  readonly revenue: number;
  readonly profit: number;
  readonly tax: number;
  readonly assets: number;
  readonly research: number;
  readonly employees: number;
}

/** The three years before the award year, oldest first: what form, tax statement and report all say of an organisation. */
export const figuresOf = (
  { revenue, growth, employees, industrial }: Pick<Organisation, 'revenue' | 'growth' | 'employees' | 'industrial'>,
  cycle: number,
): readonly YearFigures[] =>
  [3, 2, 1].map((before) => {
    const sold = Math.round(revenue / (1 + growth / 100) ** (before - 1));
    return {
      year: cycle - before,
      revenue: sold,
      profit: Math.round(sold * (0.07 + growth / 400)),
      tax: Math.round(sold * (industrial ? 0.052 : 0.038)),
      assets: Math.round(sold * (industrial ? 0.92 : 0.61)),
      research: Math.round(sold * (industrial ? 0.041 : 0.022)),
      employees: Math.round(employees / (1 + growth / 250) ** (before - 1)),
    };
  });
