import type { Instant } from '../kernel/instant.ts';
import type { CivilDate } from '../policy/calendar.ts';

/**
 * What a cell holds. A text is text whatever it looks like: a credit code keeps its zeros, `=1+1` is no formula. `amount` is a number
 * in hundredths (分 of money, hundredths of a point), so that no sum passes through a rounded fraction.
 */
export type Cell =
  | string
  | number
  | { readonly amount: number }
  | { readonly date: CivilDate }
  | { readonly at: Instant }
  | undefined;

/** One column: its title, its width in characters of half width, and what it says of a row. */
export interface Column<R> {
  readonly title: string;
  readonly width: number;
  readonly cell: (row: R) => Cell;
}

/** One sheet of a workbook: its header is the first row, and stays in sight. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a sheet. */
export const column = <R>(title: string, width: number, cell: (row: R) => Cell): Column<R> => ({ title, width, cell });

/** A sheet of these rows. */
export const sheetOf = <R>(name: string, columns: readonly Column<R>[], rows: readonly R[]): Sheet => ({
  name,
  columns: columns.map(({ title, width }) => ({ title, width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** 是, or 否. */
export const yesNo = (value: boolean): string => (value ? '是' : '否');

/** A date's or an instant's cell, empty where there is none. */
export const onDay = (date: CivilDate | undefined): Cell => (date === undefined ? undefined : { date });
export const atInstant = (at: Instant | undefined): Cell => (at === undefined ? undefined : { at });
/** An amount's cell, empty where there is none. */
export const inHundredths = (amount: number | undefined): Cell => (amount === undefined ? undefined : { amount });
