import type { Instant } from '../kernel/instant.ts';
import type { Cell, Sheet } from './table.ts';

/** Where the journal stood for what was read: whoever reads the same again sees by it whether anything was added or changed. */
export interface JournalPosition {
  readonly streams: number;
  readonly records: number;
  /** Of the newest record that was read. */
  readonly newest?: Instant;
  /** SHA-256 over the newest hash of every stream that was read, hex. */
  readonly digest: string;
}

/** What the first sheet says. */
export interface Cover {
  readonly title: string;
  readonly cycle: string;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
  readonly position: JournalPosition;
  /** Organisations left out because the reader is tied to them (A20b). */
  readonly hidden: number;
  /** What is not in the tables, and why. */
  readonly notes: readonly string[];
}

/** The first sheet: what this is, when, by whom, how much, and where the journal stood. */
export const coverSheet = (
  { title, cycle, at, by, position, hidden, notes }: Cover,
  sheets: readonly Sheet[],
): Sheet => {
  const rows: readonly (readonly Cell[])[] = [
    ['内容', title],
    ['年度', cycle],
    ['导出时间（北京时间，UTC+8）', { at }],
    ['导出人', `${by.name || by.id}（${by.id}）`],
    ['导出角色', by.role],
    ...sheets.map(({ name, rows: { length } }): readonly Cell[] => [`“${name}”行数`, length]),
    ['读取的台账：数据流数', position.streams],
    ['读取的台账：记录数', position.records],
    ['读取的台账：最新记录时间（北京时间）', position.newest === undefined ? undefined : { at: position.newest }],
    ['读取的台账：各数据流最新哈希的SHA-256', position.digest],
    ['因利害关系回避而未列出的组织数', hidden],
    ...notes.map((note): readonly Cell[] => ['说明', note]),
    ['说明', '本文件为导出时的数据，以系统台账为准；每次导出均记入台账。'],
  ];
  return {
    name: '说明',
    columns: [
      { title: '项目', width: 40 },
      { title: '内容', width: 90 },
    ],
    rows,
  };
};
