import type { Gap } from '../../kernel/result.ts';
import { type CivilDate, isCivilDate, weekday, yearOf } from '../calendar.ts';
import { CalendarUnknown, type WorkingDays } from '../working-days.ts';

/** One year's arrangement of holidays (国务院办公厅关于…年部分节假日安排的通知), as the notice states it. */
export interface Arrangement {
  readonly year: number;
  /** Title and number of the notice, or the library that carries it. */
  readonly source: string;
  /** Every day off that the notice names, weekends among them included. */
  readonly holidays: readonly CivilDate[];
  /** 调休上班: weekend days on which people work. */
  readonly workdays: readonly CivilDate[];
}

const isWeekend = (date: CivilDate): boolean => weekday(date) % 6 === 0;

/** A notice may reach into the December before: that of 2019 made 2018-12-31 a holiday. */
const belongs = (date: CivilDate, year: number): boolean => yearOf(date) === year || date.startsWith(`${year - 1}-12-`);

/** Whatever is wrong with an arrangement that a person typed in; all at once, empty when it is sound. */
export const checkArrangement = ({ year, holidays, workdays }: Arrangement): readonly Gap[] => {
  const gaps: Gap[] = [];
  const gap = (at: string, problem: string) => gaps.push({ at, problem });
  if (holidays.length === 0) gap('holidays', '没有任何放假日期');
  const seen = new Set<CivilDate>();
  for (const date of [...holidays, ...workdays]) {
    if (!isCivilDate(date)) {
      gap(date, '不是有效日期');
      continue;
    }
    if (!belongs(date, year)) gap(date, `不属于${year}年的安排`);
    if (seen.has(date)) gap(date, '重复或同时列为放假与上班');
    seen.add(date);
  }
  for (const date of workdays.filter(isCivilDate)) {
    if (!isWeekend(date)) gap(date, '调休上班日应为周六或周日');
  }
  return gaps;
};

/**
 * Working days from arrangements: a year is known when it has one. Of two for one year the later in the list counts (a
 * correction); of two years that name one day the later year counts (a notice that reaches into the December before).
 * @throws RangeError for an arrangement that contradicts itself; better at start than in a notice
 */
export const workingDaysOf = (arrangements: readonly Arrangement[]): WorkingDays => {
  const byYear = new Map(arrangements.map((arrangement) => [arrangement.year, arrangement]));
  const exceptions = new Map<CivilDate, boolean>();
  for (const arrangement of [...byYear.values()].sort((a, b) => a.year - b.year)) {
    const gaps = checkArrangement(arrangement);
    if (gaps.length > 0) {
      throw new RangeError(`${arrangement.year}: ${gaps.map(({ at, problem }) => `${at} ${problem}`).join('; ')}`);
    }
    for (const date of arrangement.holidays) exceptions.set(date, false);
    for (const date of arrangement.workdays) exceptions.set(date, true);
  }
  return {
    isWorkingDay: (date) => {
      const year = yearOf(date);
      if (!byYear.has(year)) throw new CalendarUnknown(year);
      return exceptions.get(date) ?? !isWeekend(date);
    },
  };
};
