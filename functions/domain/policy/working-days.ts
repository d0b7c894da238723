import type { Instant } from '../kernel/instant.ts';
import { outOfOrder, type Result } from '../kernel/result.ts';
import { addDays, type CivilDate, endOfDay } from './calendar.ts';

/** Which days are working days under the State Council's yearly arrangement (weekends, holidays, 调休). */
export interface WorkingDays {
  /** @throws CalendarUnknown where the year's arrangement is not known. Weekends alone would be silently wrong. */
  isWorkingDay(date: CivilDate): boolean;
}

/** The arrangement of that year is not known: thrown instead of a guess, wherever a day of it is asked for. */
export class CalendarUnknown extends Error {
  readonly year: number;

  constructor(year: number) {
    super(
      `no working-day arrangement for ${year}: add it to functions/domain/policy/arrangements or update chinese-days`,
    );
    this.name = 'CalendarUnknown';
    this.year = year;
  }
}

/**
 * Turns an unknown calendar into an answer that says which year is missing and what to do; other errors pass.
 * For every calculation with `WorkingDays` that a person set off.
 */
export const withKnownCalendar = <T>(calculate: () => T): Result<T> => {
  try {
    return { ok: true, value: calculate() };
  } catch (error) {
    if (!(error instanceof CalendarUnknown)) throw error;
    return outOfOrder({
      code: 'calendar-unknown',
      reason: `系统尚无国务院办公厅关于${error.year}年部分节假日安排的数据，无法推算落在该年的工作日。`,
      remedy: `请管理员录入${error.year}年节假日安排（通常于上一年11月公布）后重试，或另定一个不跨入${error.year}年的期限。`,
    });
  }
};

const atLeastOne = (days: number): void => {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`at least one day expected, not ${days}`);
};

const nextWorkingDay = (date: CivilDate, port: WorkingDays): CivilDate =>
  port.isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1), port);

/**
 * The `days`-th working day after `date`, which itself is not counted whether it is one or not.
 * @throws CalendarUnknown where any day on the way lies in a year without an arrangement
 */
export const addWorkingDays = (date: CivilDate, days: number, port: WorkingDays): CivilDate => {
  atLeastOne(days);
  let reached = date;
  for (let left = days; left > 0; left -= 1) reached = nextWorkingDay(addDays(reached, 1), port);
  return reached;
};

/** So long a period is: working days of the State Council's calendar, or natural days. */
export interface PeriodLength {
  readonly days: number;
  readonly unit: 'working' | 'natural';
}

/** A period of whole days. */
export interface Period {
  /** The day after the one it runs from, working day or not. */
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  /** 24:00 of the last day, exclusive. */
  readonly endsAt: Instant;
}

/**
 * A period that runs from an event on `from` (publication, service, request). That day is not counted, the last day runs to
 * 24:00, and a last day that is no working day rolls forward to the next one.
 * Source: Civil Code, articles 201 and 203; A14.2g (复核), A13c, A14.6b.
 * @returns a refusal `calendar-unknown` where the last day cannot be known
 */
export const periodAfter = (from: CivilDate, length: PeriodLength, port: WorkingDays): Result<Period> =>
  withKnownCalendar(() => {
    atLeastOne(length.days);
    const lastDay =
      length.unit === 'working'
        ? addWorkingDays(from, length.days, port)
        : nextWorkingDay(addDays(from, length.days), port);
    return { firstDay: addDays(from, 1), lastDay, endsAt: endOfDay(lastDay) };
  });

/**
 * The period of a public notice (初选公示), from the first medium's date. The dates that it gives are printed and bind from
 * then on: a later change of the calendar does not move them, so they are stored and never calculated again.
 * Source: A14.6b.
 */
export const noticePeriod = (
  notice: { readonly publishedOn: CivilDate; readonly length: PeriodLength },
  port: WorkingDays,
): Result<Period> => periodAfter(notice.publishedOn, notice.length, port);
