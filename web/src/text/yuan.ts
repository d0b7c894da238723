/** CNY as people read it, of whole fen: «12,345.60». */
export const yuan = (fen: number): string =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Whole fen of an amount in CNY that somebody typed: no rounding hides in it beyond the fen. */
export const fenOf = (amount: number): number => Math.round(amount * 100);

/** A table as comma-separated values; the mark at the front lets spreadsheets read Chinese. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string => {
  const cell = (value: string | number): string => {
    const words = String(value);
    // What begins like a formula would be computed by the spreadsheet.
    const safe = /^[=+\-@]/.test(words) && typeof value === 'string' ? `'${words}` : words;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
