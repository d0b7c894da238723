import { Table, type TableProps } from 'antd';
import type { HTMLAttributes, Key, ReactNode } from 'react';

export interface Column<T> {
  readonly title: string;
  readonly show: (row: T) => ReactNode;
  /** Numbers stand to the right. */
  readonly number?: boolean;
  /** Sorts by this column when its head is pressed. */
  readonly sort?: (a: T, b: T) => number;
}

interface RowsProps<T extends object> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly id: (row: T) => Key;
  /** What would fill the list, where it is empty. */
  readonly empty: string;
  /** What the list is, for who hears it. */
  readonly label: string;
  readonly selection?: NonNullable<TableProps<T>['rowSelection']>;
}

/** A list: a table where there is room, a card per row where there is not; long ones by pages. */
export const Rows = <T extends object>({ rows, columns, id, empty, label, selection }: RowsProps<T>) => (
  <Table<T>
    className="rows"
    aria-label={label}
    size="small"
    rowKey={id}
    columns={columns.map(({ title, show, number = false, sort }) => ({
      title,
      key: title,
      render: (_, row: T) => show(row),
      // On narrow screens the head is gone: each cell says what it is.
      onCell: () => ({ 'data-label': title }) as HTMLAttributes<HTMLElement>,
      ...(number ? { className: 'number' } : {}),
      ...(sort ? { sorter: sort } : {}),
    }))}
    dataSource={[...rows]}
    pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    locale={{ emptyText: empty }}
    {...(selection ? { rowSelection: selection } : {})}
  />
);
