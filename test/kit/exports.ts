import type { Api, Person } from './api.ts';
import { linked, plainRows, readWorkbook } from './workbook.ts';

export interface ExportAnswer {
  readonly export: string;
  readonly kind: string;
  readonly name: string;
  readonly url: string;
  readonly rows: number;
  readonly hidden: number;
  readonly size: number;
  readonly sha256: string;
  readonly at: string;
}

export const exportPath = (cycle: string, kind: string): string => `/api/exports/cycles/${cycle}/${kind}`;

/** Exports and reads what came of it: the answer, and the sheets by name as plain texts. */
export const exportAs = async (api: Api, as: Person, cycle: string, kind: string, body?: object) => {
  const answer = await api.done<ExportAnswer>('POST', exportPath(cycle, kind), { as, ...(body ? { body } : {}) });
  const bytes = await linked(api, answer.url);
  const sheets = readWorkbook(bytes);
  return {
    answer,
    bytes,
    sheets,
    rows: (name: string) => plainRows(sheets, name),
    /** What the first sheet says, by its first column. */
    cover: new Map(plainRows(sheets, '说明').map(({ 项目: item = '', 内容: said = '' }) => [item, said])),
    text: JSON.stringify(sheets.map(({ rows }) => rows)),
  };
};
