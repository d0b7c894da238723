/** A civil date `YYYY-MM-DD` as documents write it (GB/T 9704): «2026年9月8日», no leading zeros, no weekday. */
export const officialDay = (civil: string): string => {
  const [year, month, day] = civil.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
