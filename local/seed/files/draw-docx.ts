import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, disclaimer, type Sheet } from './sheet.ts';

const font = 'SimSun';

const paragraph = (text: string, options: { readonly align?: 'center' | 'right'; readonly size?: number } = {}) =>
  new Paragraph({
    children: [new TextRun({ text, font, size: 2 * (options.size ?? 12) })],
    spacing: { after: 160, line: 360 },
    ...(options.align ? { alignment: AlignmentType[options.align === 'center' ? 'CENTER' : 'RIGHT'] } : {}),
  });

const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4 },
      insideVertical: { style: BorderStyle.SINGLE, size: 4 },
    },
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [paragraph(text, { size: 11 })] })) }),
    ),
  });

const blockOf = (block: Block): Paragraph | Table => {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: block.text, font })] });
    case 'text':
      return new Paragraph({
        indent: { firstLine: 480 },
        spacing: { after: 160, line: 360 },
        children: [new TextRun({ text: block.text, font, size: 24 })],
      });
    case 'table':
      return table(block.rows);
    case 'new-page':
      return new Paragraph({ pageBreakBefore: true });
  }
};

/** Writes a sheet as a Word document. */
export const drawDocx = async (sheet: Sheet): Promise<Uint8Array> => {
  const document = new Document({
    title: sheet.title,
    creator: sheet.signature[0] ?? '',
    sections: [
      {
        children: [
          paragraph(sheet.heading, { align: 'center', size: 20 }),
          ...(sheet.subheading ? [paragraph(sheet.subheading, { align: 'center' })] : []),
          ...sheet.blocks.map(blockOf),
          ...sheet.signature.map((line) => paragraph(line, { align: 'right' })),
          paragraph(disclaimer, { align: 'center', size: 9 }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
