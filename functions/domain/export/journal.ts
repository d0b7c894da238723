import { eventName, streamNames } from '../kernel/event-names.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { atInstant, type Column, column, onDay, type Sheet, sheetOf } from './table.ts';

/** How much of a record one cell takes: a cell of a workbook ends at 32,767 characters. */
const pieceLength = 32_000;

/** A record with its own words, as they are hashed. */
export interface WrittenRecord {
  readonly recorded: Recorded;
  /** Canonical JSON, hash included. */
  readonly text: string;
}

const pieceOf =
  (index: number) =>
  ({ text }: WrittenRecord): string | undefined =>
    text.slice(index * pieceLength, (index + 1) * pieceLength) || undefined;

/**
 * The journal record by record, in the given order (A7d). The last columns, put together, are the whole record: the hash is that of
 * the record without it, so whoever has the table can calculate it again. A secret vote stands as it lies: sealed.
 */
export const journalSheets = (records: readonly WrittenRecord[]): readonly Sheet[] => {
  const pieces = Math.max(1, ...records.map(({ text }) => Math.ceil(text.length / pieceLength)));
  const columns: readonly Column<WrittenRecord>[] = [
    column('记录时间（北京时间）', 26, ({ recorded }) => atInstant(recorded.recordedAt)),
    column('接收时间（北京时间）', 26, ({ recorded }) => atInstant(recorded.receivedAt)),
    column('发生日期', 14, ({ recorded }) => onDay(recorded.occurredOn)),
    column('类别', 18, ({ recorded }) => streamNames[recorded.stream.type]),
    column('范围', 30, ({ recorded }) => recorded.stream.scope),
    column('对象', 30, ({ recorded }) => recorded.stream.id),
    column('版本', 8, ({ recorded }) => recorded.version),
    column('事项', 26, ({ recorded }) => eventName(recorded.stream.type, recorded.event.type)),
    column('办理人标识', 18, ({ recorded }) => recorded.actor.id),
    column('办理角色', 14, ({ recorded }) => recorded.actor.role),
    column('办理单位', 22, ({ recorded }) => recorded.actor.unit),
    column('哈希', 20, ({ recorded }) => recorded.hash),
    column('前一记录哈希', 20, ({ recorded }) => recorded.previous || undefined),
    ...Array.from({ length: pieces }, (_, index) =>
      column(index === 0 ? '完整记录（JSON）' : `完整记录（续${index}）`, 60, pieceOf(index)),
    ),
  ];
  return [sheetOf('台账', columns, records)];
};
