/**
 * 劳务报酬所得 for natural persons resident in China, prepaid by whoever pays: one month's income of one person from one payer
 * counts as one payment.
 */
const free = 800_00;
const smallBelow = 4000_00;

/** 个人所得税预扣率表二: by the prepaid base in fen, percent and quick deduction (速算扣除数). */
const brackets = [
  { upTo: 20_000_00, percent: 20, less: 0 },
  { upTo: 50_000_00, percent: 30, less: 2000_00 },
  { upTo: Number.POSITIVE_INFINITY, percent: 40, less: 7000_00 },
] as const;

/**
 * The tax to be withheld from one person's fees of one month (A16: 代扣代缴).
 * Source: 国家税务总局公告2018年第61号, article 8 and appendix 2 table 2: nothing up to 800 yuan; up to 4,000 less 800; above less a fifth.
 *
 * @param gross in fen
 * @returns in fen, half a fen and more rounded up
 */
export const taxWithheld = (gross: number): number => {
  const base = gross <= free ? 0 : gross <= smallBelow ? gross - free : (gross * 4) / 5;
  const bracket = brackets.find(({ upTo }) => base <= upTo) ?? brackets[2];
  return Math.round((base * bracket.percent) / 100 - bracket.less);
};
