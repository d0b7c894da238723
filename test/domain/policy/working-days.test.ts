import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkArrangement, workingDaysOf } from '../../../functions/domain/policy/arrangements/arrangement.ts';
import { arrangements } from '../../../functions/domain/policy/arrangements/known.ts';
import { addDays, endOfDay } from '../../../functions/domain/policy/calendar.ts';
import {
  addWorkingDays,
  CalendarUnknown,
  noticePeriod,
  periodAfter,
  withKnownCalendar,
} from '../../../functions/domain/policy/working-days.ts';
import { everyPeriodOf2026, lastDayByHand, noticeOf2026, workingDaysByHand } from './notice-of-2026.ts';

const port = workingDaysOf([noticeOf2026]);
const lastDay = (from: string, days: number, unit: 'working' | 'natural') => {
  const period = periodAfter(from, { days, unit }, port);
  return period.ok ? period.value.lastDay : period.error.code;
};

describe('notice period', () => {
  test.each([
    ['2026-09-18', 5, 'working', '2026-09-24'], // Sunday the 20th is a working day
    ['2026-09-28', 7, 'working', '2026-10-13'], // the 10th, a Saturday, is a working day
    ['2026-09-28', 7, 'natural', '2026-10-08'], // the 5th is a holiday: rolls over National Day
    ['2026-09-23', 1, 'working', '2026-09-24'],
    ['2026-02-13', 1, 'working', '2026-02-14'], // Saturday before the Spring Festival
    ['2026-02-14', 1, 'working', '2026-02-24'],
  ] as const)('A14.6b: published %s, %i %s days: last day %s', (publishedOn, days, unit, last) => {
    expect(noticePeriod({ publishedOn, length: { days, unit } }, port)).toEqual({
      ok: true,
      value: { firstDay: addDays(publishedOn, 1), lastDay: last, endsAt: endOfDay(last) },
    });
  });

  test('A14.6b: every start day of 2026 × 1–15 working and natural days agrees with days crossed off a list', () => {
    expect(everyPeriodOf2026).toHaveLength(365 * 15 * 2);
    const wrong = everyPeriodOf2026.filter(({ from, days, unit }) => {
      const found = lastDay(from, days, unit);
      return (found === 'calendar-unknown' ? 'unknown' : found) !== lastDayByHand(from, days, unit);
    });
    expect(wrong).toEqual([]);
  });

  test('A14.6b: a period that would run into 2027 fails loudly, and names the year and what to do', () => {
    expect(lastDay('2026-12-30', 1, 'working')).toBe('2026-12-31');
    expect(noticePeriod({ publishedOn: '2026-12-25', length: { days: 7, unit: 'working' } }, port)).toMatchObject({
      ok: false,
      error: {
        kind: 'rule',
        code: 'calendar-unknown',
        reason: expect.stringContaining('2027年'),
        remedy: expect.stringContaining('2027年节假日安排'),
      },
    });
    expect(lastDay('2026-12-25', 7, 'natural')).toBe('calendar-unknown');
  });

  test('A14.6b: nothing but the unknown calendar becomes an answer', () => {
    expect(() =>
      withKnownCalendar(() => {
        throw new TypeError('another error');
      }),
    ).toThrow(TypeError);
    expect(() => periodAfter('2026-09-18', { days: 0, unit: 'working' }, port)).toThrow(RangeError);
    expect(() => periodAfter('2026-09-18', { days: 1.5, unit: 'natural' }, port)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-09-18', -1, port)).toThrow(RangeError);
  });

  test('A14.2g: working days after a service add up, and end on a working day', () => {
    const early = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(early, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, a, b) => {
        const reached = addWorkingDays(from, a, port);
        expect(port.isWorkingDay(reached)).toBe(true);
        expect(addWorkingDays(reached, b, port)).toBe(addWorkingDays(from, a + b, port));
      }),
    );
  });
});

describe('arrangements', () => {
  test('A14.6b: each day of 2026 is what the notice says', () => {
    const wrong = workingDaysByHand.filter(({ date, works }) => port.isWorkingDay(date) !== works);
    expect(wrong).toEqual([]);
    expect(workingDaysByHand.filter(({ works }) => works)).toHaveLength(248);
  });

  test('A14.6b: a year without an arrangement is unknown on every day, weekends too', () => {
    for (const date of ['2027-01-01', '2027-01-02', '2027-06-15', '2025-12-31']) {
      expect(() => port.isWorkingDay(date)).toThrow(CalendarUnknown);
    }
    expect(() => port.isWorkingDay('2027-01-01')).toThrow(/2027.*arrangements/);
  });

  test('A14.6b: a year is added as data, and may reach into the December before', () => {
    const invented = { year: 2027, source: '测试用', holidays: ['2026-12-31', '2027-01-01'], workdays: ['2026-12-27'] };
    const longer = workingDaysOf([noticeOf2026, invented]);
    expect(longer.isWorkingDay('2026-12-31')).toBe(false);
    expect(longer.isWorkingDay('2026-12-27')).toBe(true);
    expect(addWorkingDays('2026-12-30', 1, longer)).toBe('2027-01-04');
  });

  test('A14.6b: of two years that name one day the later counts, in whatever order they are listed', () => {
    const before = { ...noticeOf2026, workdays: [...noticeOf2026.workdays, '2026-12-27'] };
    const after = { year: 2027, source: '测试用', holidays: ['2026-12-27', '2027-01-01'], workdays: [] };
    expect(workingDaysOf([before]).isWorkingDay('2026-12-27')).toBe(true);
    expect(workingDaysOf([before, after]).isWorkingDay('2026-12-27')).toBe(false);
    expect(workingDaysOf([after, before]).isWorkingDay('2026-12-27')).toBe(false);
  });

  test('A14.6b: a correction replaces the year that it corrects', () => {
    const corrected = { ...noticeOf2026, workdays: noticeOf2026.workdays.filter((date) => date !== '2026-10-10') };
    expect(workingDaysOf([noticeOf2026, corrected]).isWorkingDay('2026-10-10')).toBe(false);
  });

  test('every fault of an arrangement is listed, and a faulty one starts nothing', () => {
    const faulty = {
      year: 2027,
      source: '测试用',
      holidays: ['2027-02-30', '2027-01-01', '2028-01-01'],
      workdays: ['2027-01-01', '2027-01-05'],
    };
    expect(checkArrangement(faulty)).toEqual([
      { at: '2027-02-30', problem: '不是有效日期' },
      { at: '2028-01-01', problem: '不属于2027年的安排' },
      { at: '2027-01-01', problem: '重复或同时列为放假与上班' },
      { at: '2027-01-01', problem: '调休上班日应为周六或周日' },
      { at: '2027-01-05', problem: '调休上班日应为周六或周日' },
    ]);
    expect(checkArrangement({ year: 2027, source: '测试用', holidays: [], workdays: [] })).toHaveLength(1);
    expect(() => workingDaysOf([faulty])).toThrow(RangeError);
    expect(checkArrangement(noticeOf2026)).toEqual([]);
  });

  test('what is entered in the project is sound', () => {
    expect(arrangements.flatMap(checkArrangement)).toEqual([]);
  });
});
