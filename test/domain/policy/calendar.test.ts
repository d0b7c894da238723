import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epoch, instant } from '../../../functions/domain/kernel/instant.ts';
import {
  addDays,
  addYears,
  civilDateOf,
  daysBetween,
  endOfDay,
  formatDate,
  formatEnd,
  formatShanghai,
  fullYearsBetween,
  isCivilDate,
  lastDayBefore,
  startOfDay,
  weekday,
} from '../../../functions/domain/policy/calendar.ts';

const hours = 3_600_000;
const someInstant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2090, 0, 1) }).map(instant);
const someDate = someInstant.map(civilDateOf);
/** The reference for Asia/Shanghai: the time-zone database that comes with the runtime. */
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

describe('dates and instants in Asia/Shanghai', () => {
  test('A14.6b: 24:00 in Shanghai is 16:00 UTC', () => {
    expect(endOfDay('2026-09-24')).toBe('2026-09-24T16:00:00.000Z');
    expect(startOfDay('2026-09-25')).toBe('2026-09-24T16:00:00.000Z');
  });

  test('A14.6f: 23:59:59.999 belongs to the day, 24:00 to the next', () => {
    expect(civilDateOf('2026-09-24T15:59:59.999Z')).toBe('2026-09-24');
    expect(civilDateOf('2026-09-24T16:00:00.000Z')).toBe('2026-09-25');
  });

  test('A12b: a window that closes at 24:00 has that day as its last', () => {
    expect(lastDayBefore(endOfDay('2026-09-18'))).toBe('2026-09-18');
    expect(lastDayBefore('2026-09-18T09:00:00.000Z')).toBe('2026-09-18');
  });

  test('A12b: the date of every instant since 1992 is that of the time-zone database', () => {
    fc.assert(fc.property(someInstant, (at) => civilDateOf(at) === shanghai.format(epoch(at))));
  });

  test('A12b: an instant lies between start and end of its date, a day apart', () => {
    fc.assert(
      fc.property(someInstant, (at) => {
        const date = civilDateOf(at);
        return (
          startOfDay(date) <= at &&
          at < endOfDay(date) &&
          epoch(endOfDay(date)) - epoch(startOfDay(date)) === 24 * hours &&
          endOfDay(date) === startOfDay(addDays(date, 1))
        );
      }),
    );
  });

  test('adding days and counting them are inverse, and the order of strings is the order of days', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const other = addDays(date, days);
        return daysBetween(date, other) === days && Math.sign(days) === Number(other > date) - Number(other < date);
      }),
    );
  });

  test('weekdays: 24 September 2026 is a Thursday, 1 January 1970 too, and they go round in sevens', () => {
    expect(weekday('2026-09-24')).toBe(4);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('1969-12-28')).toBe(0);
    fc.assert(fc.property(someDate, (date) => weekday(addDays(date, 1)) === (weekday(date) + 1) % 7));
  });

  test.each(['2026-02-29', '2026-2-1', '2026-13-01', '20260101', '', '2026-04-31', '2026-01-01T00:00:00.000Z'])(
    '«%s» is no date and is refused loudly',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
      expect(() => endOfDay(text)).toThrow(RangeError);
    },
  );

  test('fractions of days and years are refused', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addYears('2026-01-01', Number.NaN)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('full years', () => {
  test.each([
    ['2023-09-18', '2026-09-17', 2],
    ['2023-09-18', '2026-09-18', 3],
    ['2023-09-18', '2026-09-19', 3],
    ['2020-02-29', '2023-02-27', 2],
    ['2020-02-29', '2023-02-28', 3],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2026-09-18', '2026-09-18', 0],
    ['2026-09-18', '2025-01-01', 0],
    ['1985-12-31', '2026-01-01', 40],
  ])('A11a: from %s to %s are %i', (from, to, years) => {
    expect(fullYearsBetween(from, to)).toBe(years);
  });

  test('A11a: n years are full on the corresponding day and not the day before', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 30 }), (from, years) => {
        const full = addYears(from, years);
        return fullYearsBetween(from, full) === years && fullYearsBetween(from, addDays(full, -1)) === years - 1;
      }),
    );
  });

  test('A19a: two years after the commendation decision, 29 February included', () => {
    expect(addYears('2026-12-15', 2)).toBe('2028-12-15');
    expect(addYears('2028-02-29', 2)).toBe('2030-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
    expect(addYears('2028-02-29', -2)).toBe('2026-02-28');
  });
});

describe('Chinese text', () => {
  test('A14.6b: the end of a period reads 24:00 of its last day', () => {
    expect(formatEnd(endOfDay('2026-09-24'))).toBe('2026年9月24日（星期四）24:00');
    expect(formatEnd('2026-12-31T16:00:00.000Z')).toBe('2026年12月31日（星期四）24:00');
    expect(formatEnd('2026-09-24T09:30:00.000Z')).toBe('2026年9月24日（星期四）17:30');
  });

  test('A14.6f: a moment never reads later than it was', () => {
    expect(formatShanghai('2026-09-24T15:59:59.999Z')).toBe('2026年9月24日（星期四）23:59:59');
    expect(formatShanghai('2026-09-24T16:00:00.000Z')).toBe('2026年9月25日（星期五）00:00');
    expect(formatShanghai('2026-09-24T09:30:05.000Z')).toBe('2026年9月24日（星期四）17:30:05');
    expect(formatShanghai('2026-09-24T09:30:00.000Z')).toBe('2026年9月24日（星期四）17:30');
  });

  test('dates carry their weekday', () => {
    expect(formatDate('2026-10-04')).toBe('2026年10月4日（星期日）');
  });
});
