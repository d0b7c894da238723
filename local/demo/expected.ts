/**
 * What the regulation and the committee's policy make of the demo's facts, worked out here once more and in another way than the
 * product does: the demo compares the two. Nothing of functions/ is imported.
 */

/** Weekdays off and weekends on of the State Council's arrangement for 2026 (国办发明电〔2025〕7号), as far as the demo's periods reach. */
const off2026 = new Set(['2026-09-25', ...['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`)]);
const on2026 = new Set(['2026-09-20', '2026-10-10']);

const dayMs = 86_400_000;

const isWorkingDay = (date: string): boolean => {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return on2026.has(date) || (weekday !== 0 && weekday !== 6 && !off2026.has(date));
};

const nextDay = (date: string): string => new Date(Date.parse(`${date}T12:00:00Z`) + dayMs).toISOString().slice(0, 10);

/** First and last day of a notice of so many working days; the day of publication is not counted, the last day runs to 24:00. */
export const noticeDays = (
  publishedOn: string,
  days: number,
): { readonly firstDay: string; readonly lastDay: string; readonly endsAt: string } => {
  let date = publishedOn;
  for (let counted = 0; counted < days; ) {
    date = nextDay(date);
    if (isWorkingDay(date)) counted += 1;
  }
  // 24:00 in Shanghai is 16:00 UTC of the same date.
  return { firstDay: nextDay(publishedOn), lastDay: date, endsAt: `${date}T16:00:00.000Z` };
};

/** The points of the 23 items of GB/T 19580-2012, typed in from the standard. */
export const itemPoints: Readonly<Record<string, number>> = {
  '4.1.2': 50,
  '4.1.3': 30,
  '4.1.4': 30,
  '4.2.2': 40,
  '4.2.3': 50,
  '4.3.2': 40,
  '4.3.3': 50,
  '4.4.2': 60,
  '4.4.3': 15,
  '4.4.4': 20,
  '4.4.5': 15,
  '4.4.6': 10,
  '4.4.7': 10,
  '4.5.2': 50,
  '4.5.3': 50,
  '4.6.2': 40,
  '4.6.3': 40,
  '4.7.2': 80,
  '4.7.3': 80,
  '4.7.4': 80,
  '4.7.5': 60,
  '4.7.6': 50,
  '4.7.7': 50,
};

export type Sheet = Readonly<Record<string, number>>;

/** The middle of the sheets, item by item: what the demo's leaders agree on. */
export const consensusOf = (sheets: readonly Sheet[]): Sheet =>
  Object.fromEntries(
    Object.keys(itemPoints).map((item) => {
      const values = sheets.map((sheet) => sheet[item] ?? 0).toSorted((a, b) => a - b);
      return [item, values[Math.floor(values.length / 2)] ?? 0];
    }),
  );

/** Items on which the sheets are so many percentage points apart, or more. */
export const farApart = (sheets: readonly Sheet[], threshold: number): readonly string[] =>
  Object.keys(itemPoints).filter((item) => {
    const values = sheets.map((sheet) => sheet[item] ?? 0);
    return Math.max(...values) - Math.min(...values) >= threshold;
  });

/** Points of 1000 with two decimals, «552.25»: a percent of a point is a hundredth. */
export const totalOf = (sheet: Sheet): string => {
  const hundredths = Object.entries(itemPoints).reduce((sum, [item, points]) => sum + points * (sheet[item] ?? 0), 0);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};

/** Overall points by the policy's weights in percent, rounded half up to two decimals. */
export const overallOf = (
  document: Sheet,
  site: Sheet,
  defence: readonly number[],
  weights: { readonly document: number; readonly site: number; readonly defence: number },
): string => {
  const cents = (sheet: Sheet) => BigInt(totalOf(sheet).replace('.', ''));
  const panel = BigInt(defence.length);
  const heard = BigInt(defence.reduce((sum, score) => sum + score, 0));
  // In hundredths of a point: a defence of 100 is 1000 points.
  const numerator =
    (cents(document) * BigInt(weights.document) + cents(site) * BigInt(weights.site)) * panel +
    heard * 1000n * BigInt(weights.defence);
  const denominator = 100n * panel;
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const digits = String(rounded).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export type Choice = 'for' | 'against' | 'abstain';

/** One candidate's ballot papers, by member; who is recused hands none in. */
export type Papers = Readonly<Record<string, Choice>>;

export interface Counted {
  readonly code: string;
  readonly inFavour: number;
  readonly voting: number;
  /** More than half of those voting. */
  readonly majority: boolean;
}

/** Counts one candidate. */
export const countOf = (code: string, papers: Papers): Counted => {
  const choices = Object.values(papers);
  const inFavour = choices.filter((choice) => choice === 'for').length;
  return { code, inFavour, voting: choices.length, majority: 2 * inFavour > choices.length };
};

/** The list that a ballot implies: with a majority, most votes first, at most five (A3b, A14.5c). */
export const listOf = (counts: readonly Counted[]): readonly string[] =>
  counts
    .filter(({ majority }) => majority)
    .toSorted((a, b) => b.inFavour - a.inFavour)
    .slice(0, 5)
    .map(({ code }) => code);

/** Who moves up when places became free: with a majority in the same ballot, not yet listed, most votes first. */
export const nextUp = (counts: readonly Counted[], listed: readonly string[]): string | undefined =>
  counts
    .filter(({ code, majority }) => majority && !listed.includes(code))
    .toSorted((a, b) => b.inFavour - a.inFavour)[0]?.code;
