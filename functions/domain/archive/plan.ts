import type { Cell, Column, Sheet } from '../export/table.ts';
import { column, onDay, sheetOf, yesNo } from '../export/table.ts';
import type { CivilDate } from '../policy/calendar.ts';
import { fileName, numberedName } from './file-name.ts';
import { partsOf } from './parts.ts';

/** What the contents list (卷内目录) says of a file, whatever it is. */
interface Described {
  /** Begins with its number, so that folders stand in their order. */
  readonly folder: string;
  /** 题名. */
  readonly title: string;
  readonly ending: string;
  /** 文号. */
  readonly documentNumber?: string;
  /** 责任者. */
  readonly responsible: string;
  readonly on?: CivilDate;
  /** Says something about natural persons. */
  readonly personal?: boolean;
  readonly note?: string;
}

/** A file that lies in the store as it goes into the volume. */
export interface KeptFile extends Described {
  readonly shelf: 'evidence' | 'private';
  readonly key: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A file that is made for the volume, out of the records. */
export interface MadeFile extends Described {
  make(): Promise<Uint8Array>;
}

/** Everything that goes into a volume. */
export interface VolumePlan {
  /** What the volume is called: the folder in which everything lies. */
  readonly name: string;
  readonly made: readonly MadeFile[];
  readonly kept: readonly KeptFile[];
}

/** A file in its place: 序号, part, and path in the zip. */
export interface Placed<F extends Described = KeptFile | MadeFile> {
  readonly number: number;
  readonly part: number;
  readonly path: string;
  readonly file: F;
}

/** The folder in which everything of a volume lies. */
export const rootOf = ({ name }: Pick<VolumePlan, 'name'>): string => fileName(name);

/** Every file in its place: by folder, in the given order; what is made lies in the first part. */
export const placed = (plan: VolumePlan): readonly Placed[] => {
  const files = [...plan.made, ...plan.kept].toSorted((a, b) =>
    a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0,
  );
  const kept = files.flatMap((file) => ('key' in file ? [file] : []));
  const parts = new Map(partsOf(kept.map(({ size }) => size)).map((part, index) => [kept[index], part]));
  return files.map((file, index) => ({
    number: index + 1,
    part: 'key' in file ? (parts.get(file) ?? 1) : 1,
    path: `${rootOf(plan)}/${fileName(file.folder)}/${numberedName(index + 1, file.title, file.ending)}`,
    file,
  }));
};

/** How many parts a volume has. */
export const partCount = (files: readonly Placed[]): number => Math.max(1, ...files.map(({ part }) => part));

/** A file of which hash and size are known: before it is made, those of a made one are not. */
export interface Listed extends Placed {
  readonly sha256: string;
  readonly size: number;
}

/** 卷内目录, a row for each file. */
export const contentsSheet = (files: readonly Listed[]): Sheet => {
  const said =
    <K extends 'documentNumber' | 'responsible' | 'title' | 'note'>(key: K) =>
    ({ file }: Listed): Cell =>
      file[key];
  const columns: readonly Column<Listed>[] = [
    column('序号', 8, ({ number }) => number),
    column('文号', 26, said('documentNumber')),
    column('责任者', 30, said('responsible')),
    column('题名', 60, said('title')),
    column('日期', 14, ({ file }) => onDay(file.on)),
    column('大小（字节）', 14, ({ size }) => size),
    column('册', 6, ({ part }) => part),
    column('文件', 80, ({ path }) => path),
    column('含个人信息', 12, ({ file }) => yesNo(file.personal === true)),
    column('SHA-256', 68, ({ sha256 }) => sha256),
    column('备注', 40, said('note')),
  ];
  return sheetOf('卷内目录', columns, files);
};
