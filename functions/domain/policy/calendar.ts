import { epoch, type Instant, instant } from '../kernel/instant.ts';

/**
 * A date in the civil calendar of Asia/Shanghai, `YYYY-MM-DD`. Strings compare in the order of the days. What is not a
 * date of the calendar is a RangeError in every function of this file: input is checked where it enters.
 */
export type CivilDate = string;

const minute = 60_000;
const day = 24 * 60 * minute;

/** Asia/Shanghai has been at +08:00 without summer time since 15 September 1991; no instant of this system is older. */
const offset = 8 * 60 * minute;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a date that exists: `2026-02-29` does not. */
export const isCivilDate = (text: string): boolean => {
  const at = form.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

const dayNumber = (date: CivilDate): number => {
  if (!isCivilDate(date)) throw new RangeError(`not a date of the calendar: «${date}»`);
  return Date.parse(`${date}T00:00:00.000Z`) / day;
};

const dateOfNumber = (number: number): CivilDate => {
  const date = new Date(number * day).toISOString().slice(0, 10);
  if (!form.test(date)) throw new RangeError('years have four digits');
  return date;
};

const whole = (number: number, what: string, least: number): void => {
  if (!Number.isSafeInteger(number) || number < least) throw new RangeError(`${what}: ${number}`);
};

/** The date on which the instant lies. 16:00Z is 0:00 of the next day in Shanghai. */
export const civilDateOf = (at: Instant): CivilDate => dateOfNumber(Math.floor((epoch(at) + offset) / day));

/**
 * The last day of a half-open time that ends at `end`: a window that closes at 24:00 on the 18th has the 18th as its last
 * day, although its end is an instant of the 19th.
 */
export const lastDayBefore = (end: Instant): CivilDate => civilDateOf(instant(epoch(end) - 1));

/** 0:00 in Shanghai. */
export const startOfDay = (date: CivilDate): Instant => instant(dayNumber(date) * day - offset);

/** 24:00 in Shanghai, 16:00Z: exclusive, 23:59:59.999 still belongs to the day (A14.6f). */
export const endOfDay = (date: CivilDate): Instant => instant((dayNumber(date) + 1) * day - offset);

/** The date `days` later, or earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  whole(days, 'whole days expected', Number.MIN_SAFE_INTEGER);
  return dateOfNumber(dayNumber(date) + days);
};

/** Days from one date to the other; 1 for neighbours, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** Day of the week, 0 is Sunday. */
export const weekday = (date: CivilDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** The four digits of the year. */
export const yearOf = (date: CivilDate): number => new Date(dayNumber(date) * day).getUTCFullYear();

/**
 * The corresponding day `years` later; where there is none (29 February), the last day of the month.
 * Source: Civil Code, article 202. Two years of watch (A19) end with this day.
 */
export const addYears = (date: CivilDate, years: number): CivilDate => {
  whole(years, 'whole years expected', Number.MIN_SAFE_INTEGER);
  const year = String(yearOf(date) + years).padStart(4, '0');
  const target = `${year}${date.slice(4)}`;
  return isCivilDate(target) ? target : addDays(`${year}-03-01`, -1);
};

/**
 * Full years from one date to another, 0 when `to` is not later. A year is full on its corresponding day: from 2023-09-18
 * three are full on 2026-09-18, from 2020-02-29 on 2023-02-28.
 * Source: Civil Code, articles 201 and 202; A11.1 (three full years on the day the window closes: see `lastDayBefore`).
 */
export const fullYearsBetween = (from: CivilDate, to: CivilDate): number => {
  const years = yearOf(to) - yearOf(from);
  if (daysBetween(from, to) <= 0) return 0;
  return addYears(from, years) <= to ? years : years - 1;
};

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** «2026年9月24日（星期四）». */
export const formatDate = (date: CivilDate): string => {
  const number = weekday(date);
  return `${yearOf(date)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（星期${weekdays[number]}）`;
};

/**
 * A moment in Beijing time: «2026年9月24日（星期四）17:30», with seconds where it is not on the minute (a receipt at
 * 23:59:59.999 reads 23:59:59, not 24:00). For ends of half-open times use `formatEnd`.
 */
export const formatShanghai = (at: Instant): string => {
  const time = instant(epoch(at) + offset).slice(11, 19);
  return `${formatDate(civilDateOf(at))}${time.endsWith(':00') ? time.slice(0, 5) : time}`;
};

/**
 * The end of a window or period, in Beijing time. Midnight reads as 24:00 of the last day, «2026年9月24日（星期四）24:00»,
 * because 0:00 of the 25th makes people a day late or early.
 */
export const formatEnd = (end: Instant): string => {
  const last = lastDayBefore(end);
  return endOfDay(last) === end ? `${formatDate(last)}24:00` : formatShanghai(end);
};
