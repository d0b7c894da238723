import writeWorkbook, { type Cell as Written } from 'write-excel-file/node';
import type { Cell, Sheet } from '../../domain/export/table.ts';
import { epoch } from '../../domain/kernel/instant.ts';
import { startOfDay } from '../../domain/policy/calendar.ts';
import { cellText } from './cell-text.ts';

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook knows no time zone: it shows the clock of Shanghai, which is eight hours ahead all year. */
const shanghai = 8 * 60 * 60 * 1000;

/** Milliseconds are shown: 23:59:59.999 would else be rounded to the next day (A14.6f). */
const instantFormat = 'yyyy-mm-dd hh:mm:ss.000';
const dateFormat = 'yyyy-mm-dd';
const amountFormat = '#,##0.00';

/**
 * A text is written as text, under the format of text. So it is no formula whatever it begins with, neither when the file is opened
 * nor when somebody edits the cell, where a program would take «=1+1» under its general format for one. It is not changed: a table
 * that is a record says what was written. Whoever saves a sheet as CSV gives that protection away; that file is not ours.
 */
const write = (cell: Cell): Written => {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return { value: cellText(cell), type: String, format: '@' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('amount' in cell) return { value: cell.amount / 100, type: Number, format: amountFormat };
  if ('date' in cell)
    return { value: new Date(epoch(startOfDay(cell.date)) + shanghai), type: Date, format: dateFormat };
  return { value: new Date(epoch(cell.at) + shanghai), type: Date, format: instantFormat };
};

/** Draws sheets as .xlsx: bold headers that stay in sight, dates and numbers as such, text as text. */
export const renderXlsx = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const drawn = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ title }): Written => ({ value: title, type: String, fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map(write)),
    ],
  }));
  return new Uint8Array(await writeWorkbook(drawn).toBuffer());
};
