// The data and not the library's functions: those read and print dates in the time zone of the process (with
// TZ=America/New_York every date comes back a day early), and answer for years of which they know nothing.
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type Arrangement, workingDaysOf } from '../domain/policy/arrangements/arrangement.ts';
import { arrangements } from '../domain/policy/arrangements/known.ts';
import type { WorkingDays } from '../domain/policy/working-days.ts';

/** The form of the library's data: date → «English name,中文名,days». */
interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/**
 * Holidays that every arrangement since 2004 names inside its own year. One stray date is no arrangement: that of 2019
 * put two days into 2018, and a New Year's holiday can reach over from the year before.
 */
const everyYear = ['春节', '劳动节', '国庆节'] as const;

/**
 * The arrangements that the library's data holds: a year counts when the data names its Spring Festival, Labour Day and
 * National Day. The other years are unknown, however many of their dates the data mentions.
 */
export const arrangementsOf = (data: ChineseDays): readonly Arrangement[] => {
  const holidays = Object.entries(data.holidays);
  const workdays = Object.keys(data.workdays);
  const years = new Set(holidays.map(([date]) => date.slice(0, 4)));
  return [...years].sort().flatMap((year) => {
    const ofYear = holidays.filter(([date]) => date.startsWith(year));
    const complete = everyYear.every((name) => ofYear.some(([, names]) => names.split(',')[1] === name));
    return complete
      ? [
          {
            year: Number(year),
            source: 'chinese-days',
            holidays: ofYear.map(([date]) => date),
            workdays: workdays.filter((date) => date.startsWith(year)),
          },
        ]
      : [];
  });
};

/**
 * Working days of the State Council's calendar: chinese-days, corrected and continued by what is entered in the domain's
 * `arrangements/known.ts`. A year that neither has is a CalendarUnknown (A14.6b).
 */
export const workingDays: WorkingDays = workingDaysOf([...arrangementsOf(chineseDays), ...arrangements]);
