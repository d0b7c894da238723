import { describe, expect, it } from 'vitest';
import { feeSheet } from '../../../functions/domain/budget/fees.ts';
import { taxWithheld } from '../../../functions/domain/budget/withholding.ts';

const yuan = (amount: number) => Math.round(amount * 100);

describe('tax withheld from fees', () => {
  it.each([
    [0, 0],
    [800, 0],
    [800.01, 0],
    [1000, 40],
    [4000, 640],
    [4000.01, 640],
    [5000, 800],
    [25_000, 4000],
    [30_000, 5200],
    [62_500, 13_000],
    [70_000, 15_400],
  ])('A16: of %d yuan a month %d yuan are withheld (国家税务总局公告2018年第61号)', (gross, tax) => {
    expect(taxWithheld(yuan(gross))).toBe(yuan(tax));
  });

  it('A16: the month is taxed as one payment: two days under the free amount are not free together', () => {
    const day = (entry: number, on: string) => ({
      entry,
      person: 'e1',
      duty: 'site-visit' as const,
      on,
      halfDays: 2,
      rate: 800,
    });
    expect(feeSheet([day(1, '2026-07-06'), day(2, '2026-07-07'), day(3, '2026-08-01')])).toEqual([
      { person: 'e1', month: '2026-07', halfDays: 4, gross: yuan(1600), tax: yuan(160), net: yuan(1440) },
      { person: 'e1', month: '2026-08', halfDays: 2, gross: yuan(800), tax: 0, net: yuan(800) },
    ]);
  });
});
