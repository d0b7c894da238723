import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../functions/documents/xlsx/cell-text.ts';
import { renderXlsx } from '../../functions/documents/xlsx/render.ts';
import { type Cell, column, sheetOf } from '../../functions/domain/export/table.ts';
import { readWorkbook } from '../kit/workbook.ts';

const drawn = async (cells: readonly Cell[]) => {
  const sheet = sheetOf<Cell>('表', [column('值', 20, (cell) => cell)], cells);
  const [read] = readWorkbook(await renderXlsx([sheet]));
  if (!read) throw new Error('no sheet');
  return { sheet: read, cells: read.rows.map((row) => row.值) };
};

describe('a workbook', () => {
  it('writes what looks like a formula as text, under the format of text, unchanged', async () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '=HYPERLINK("http://x.example","看")',
      "'=1",
      "=cmd|' /C calc'!A0",
    ];
    const { sheet, cells } = await drawn(hostile);
    expect(sheet.xml).not.toContain('<f>');
    expect(cells).toEqual(hostile.map((value) => ({ type: 'text', value, format: '@' })));
  });

  it('keeps a credit code of digits and everything else that looks like a number as text', async () => {
    const codes = ['913303040000000017', '007', '1E5', '2026-09-18'];
    const { cells } = await drawn(codes);
    expect(cells).toEqual(codes.map((value) => ({ type: 'text', value, format: '@' })));
  });

  it('writes dates and instants as such, by the clock of Shanghai, to the millisecond', async () => {
    const { cells } = await drawn([
      { date: '2026-09-24' },
      { at: '2026-09-24T15:59:59.999Z' },
      { at: '2026-09-24T16:00:00.000Z' },
    ]);
    // Days since 30 December 1899.
    const day = 46_289;
    expect(cells.map((cell) => cell?.format)).toEqual([
      'yyyy-mm-dd',
      'yyyy-mm-dd hh:mm:ss.000',
      'yyyy-mm-dd hh:mm:ss.000',
    ]);
    expect(cells.map((cell) => Number(cell?.value))).toEqual([
      day,
      expect.closeTo(day + 1 - 1 / 86_400_000, 9),
      day + 1,
    ]);
    expect(Number(cells[1]?.value)).toBeLessThan(day + 1);
  });

  it('writes numbers and amounts as numbers', async () => {
    const { cells } = await drawn([0, 1000, { amount: 55_225 }, { amount: -1 }, undefined]);
    expect(cells).toEqual([
      { type: 'number', value: '0', format: undefined },
      { type: 'number', value: '1000', format: undefined },
      { type: 'number', value: '552.25', format: '#,##0.00' },
      { type: 'number', value: '-0.01', format: '#,##0.00' },
      undefined,
    ]);
  });

  it('freezes the header and sets widths', async () => {
    const { sheet } = await drawn(['一']);
    expect(sheet.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet.xml).toMatch(/<col [^>]*width="20"/);
  });

  it('shows every text as it was written, whatever stands in it', async () => {
    const texts = [
      'constructor',
      '__proto__',
      'toString',
      '_x0041_',
      'a\u0000b',
      '\ufffd',
      '\ud800',
      '<b>&amp;',
      ' 前后空格 ',
      '𠮷',
      '',
    ];
    const { cells } = await drawn(texts.map((text) => `${text}`));
    expect(cells.map((cell) => cell?.value ?? '')).toEqual(texts);
  });

  it('shows any text as it was written, line ends aside', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 40, maxLength: 80 }), async (texts) => {
        const { cells } = await drawn(texts);
        expect(texts.map((_, index) => cells[index]?.value ?? '')).toEqual(
          texts.map((text) => text.replace(/\r\n?/g, '\n')),
        );
      }),
      { numRuns: 10 },
    ));

  it('cuts what no cell can hold, and says so', () => {
    const cut = cellText('字'.repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut).toContain('全文共40000字');
    expect(cellText('字'.repeat(32_767))).toBe('字'.repeat(32_767));
  });
});
