import { strFromU8, unzipSync } from 'fflate';
import type { Api } from './api.ts';

/** A cell as it stands in the file: how it is typed, what it shows, by which format. */
interface ReadCell {
  readonly type: 'text' | 'number';
  readonly value: string;
  readonly format: string | undefined;
}

interface ReadSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** By column title; empty cells are missing. */
  readonly rows: readonly Readonly<Record<string, ReadCell>>[];
  readonly xml: string;
}

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    // As workbook programs do (ECMA-376, ST_Xstring).
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads a workbook from its bytes, not by the library that wrote it. */
export const readWorkbook = (bytes: Uint8Array): readonly ReadSheet[] => {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const content = files[name];
    if (!content) throw new Error(`the workbook has no ${name}`);
    return strFromU8(content);
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [id, code]),
  );
  const cellFormats = [
    ...(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf ([^>]*)>/g),
  ].map(([, attributes = '']) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? ''));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  return names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(
      ([, row = '']) =>
        new Map(
          [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
            ([, column = '', attributes = '', inner = '']) => {
              const text = /t="s"/.test(attributes);
              const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
              const style = /s="(\d+)"/.exec(attributes)?.[1];
              const cell: ReadCell = {
                type: text ? 'text' : 'number',
                value: text ? (strings[Number(value)] ?? `no string ${value}`) : value,
                format: style === undefined ? undefined : cellFormats[Number(style)],
              };
              return [column, cell];
            },
          ),
        ),
    );
    const [head = new Map<string, ReadCell>(), ...body] = rows;
    const titles = new Map([...head].map(([column, { value }]) => [column, value]));
    return {
      name,
      xml,
      header: [...titles.values()],
      rows: body.map((row) =>
        Object.fromEntries([...row].map(([column, cell]) => [titles.get(column) ?? column, cell])),
      ),
    };
  });
};

/** The sheet of this name as plain texts, row by row. */
export const plainRows = (sheets: readonly ReadSheet[], name: string): readonly Readonly<Record<string, string>>[] => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join('、')}`);
  return found.rows.map((row) => Object.fromEntries(Object.entries(row).map(([title, { value }]) => [title, value])));
};

/** The bytes behind a link of the stores in memory. */
export const linked = async (api: Api, url: string): Promise<Uint8Array> => {
  const [, shelf, key] = /^memory:(evidence|private)\/([^?]+)/.exec(url) ?? [];
  if (!shelf || !key) throw new Error(`no link of the stores in memory: ${url}`);
  const bytes = await api.services.files.read(shelf as 'evidence' | 'private', key);
  if (!bytes) throw new Error(`nothing lies at ${url}`);
  return bytes;
};
