import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrangementsOf, workingDays } from '../../functions/adapters/working-days.ts';
import { CalendarUnknown, periodAfter } from '../../functions/domain/policy/working-days.ts';
import { everyPeriodOf2026, lastDayByHand, noticeOf2026, workingDaysByHand } from '../domain/policy/notice-of-2026.ts';

const library: { holidays: Record<string, string>; workdays: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../node_modules/chinese-days/dist/chinese-days.json', import.meta.url), 'utf8'),
);
const found = arrangementsOf(library);

describe('working days of the library', () => {
  test("A14.6b: 2026 is the State Council's notice, day by day", () => {
    const year = found.find((arrangement) => arrangement.year === 2026);
    expect([...(year?.holidays ?? [])].sort()).toEqual([...noticeOf2026.holidays].sort());
    expect([...(year?.workdays ?? [])].sort()).toEqual([...noticeOf2026.workdays].sort());
    expect(workingDaysByHand.filter(({ date, works }) => workingDays.isWorkingDay(date) !== works)).toEqual([]);
  });

  test('A14.6b: every start day of 2026 × 1–15 working and natural days, through the adapter', () => {
    const wrong = everyPeriodOf2026.filter(({ from, days, unit }) => {
      const period = periodAfter(from, { days, unit }, workingDays);
      return (period.ok ? period.value.lastDay : 'unknown') !== lastDayByHand(from, days, unit);
    });
    expect(wrong).toEqual([]);
  });

  test('A14.6b: 2027 and 2003 are unknown, not weekdays', () => {
    expect(() => workingDays.isWorkingDay('2027-10-01')).toThrow(CalendarUnknown);
    expect(() => workingDays.isWorkingDay('2003-10-01')).toThrow(CalendarUnknown);
  });

  test('A14.6b: the years known are those with an arrangement, without a gap', () => {
    const years = found.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: years.length }, (_, index) => 2004 + index));
    expect(years).toContain(2026);
  });

  test('A14.6b: a few dates of a year are no arrangement', () => {
    const stray = {
      holidays: { ...library.holidays, '2099-01-01': "New Year's Day,元旦,1", '2099-02-09': 'Spring Festival,春节,4' },
      workdays: { ...library.workdays, '2099-01-04': "New Year's Day,元旦,1" },
    };
    expect(arrangementsOf(stray).map(({ year }) => year)).toEqual(found.map(({ year }) => year));
  });
});
