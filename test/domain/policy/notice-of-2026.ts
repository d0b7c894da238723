import type { Arrangement } from '../../../functions/domain/policy/arrangements/arrangement.ts';

/** Dates of one month, `from` to `to`. */
const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `2026-${month}-${String(from + index).padStart(2, '0')}`);

/** 国务院办公厅关于2026年部分节假日安排的通知 (4 November 2025), typed from its text, item by item. */
export const noticeOf2026: Arrangement = {
  year: 2026,
  source: '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）',
  holidays: [
    ...days('01', 1, 3), // 元旦：1月1日（周四）至3日（周六）
    ...days('02', 15, 23), // 春节：2月15日（周日）至23日（周一），共9天
    ...days('04', 4, 6), // 清明节：4月4日（周六）至6日（周一）
    ...days('05', 1, 5), // 劳动节：5月1日（周五）至5日（周二）
    ...days('06', 19, 21), // 端午节：6月19日（周五）至21日（周日）
    ...days('09', 25, 27), // 中秋节：9月25日（周五）至27日（周日）
    ...days('10', 1, 7), // 国庆节：10月1日（周四）至7日（周三）
  ],
  workdays: [
    '2026-01-04', // 元旦
    '2026-02-14', // 春节
    '2026-02-28', // 春节
    '2026-05-09', // 劳动节
    '2026-09-20', // 国庆节
    '2026-10-10', // 国庆节
  ],
};

interface Day {
  readonly date: string;
  readonly works: boolean;
}

/**
 * The year as a plain list of days, without the code under test: 1 January 2026 is a Thursday, and every seventh day from
 * the first Saturday and Sunday is off unless the notice says otherwise.
 */
const yearOf2026: readonly Day[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  .flatMap((length, month) => days(String(month + 1).padStart(2, '0'), 1, length))
  .map((date, index) => {
    const weekend = index % 7 === 2 || index % 7 === 3;
    return {
      date,
      works: noticeOf2026.workdays.includes(date) || (!weekend && !noticeOf2026.holidays.includes(date)),
    };
  });

/** Last days of periods by crossing days off a list; `unknown` where the list, which ends with 2026, runs out. */
export const lastDayByHand = (from: string, count: number, unit: 'working' | 'natural'): string => {
  const after = yearOf2026.slice(yearOf2026.findIndex(({ date }) => date === from) + 1);
  const found =
    unit === 'working'
      ? after.filter(({ works }) => works)[count - 1]
      : after.slice(count - 1).find(({ works }) => works);
  return found?.date ?? 'unknown';
};

/** Every start day of 2026 with 1–15 days of both units. */
export const everyPeriodOf2026 = yearOf2026.flatMap(({ date }) =>
  Array.from({ length: 15 }, (_, index) => index + 1).flatMap((count) =>
    (['working', 'natural'] as const).map((unit) => ({ from: date, days: count, unit })),
  ),
);

/** The working days of the list above, to compare day by day. */
export const workingDaysByHand: readonly Day[] = yearOf2026;
