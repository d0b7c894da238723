import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { toBuffer } from 'qrcode';
import {
  annexLines,
  type Block,
  type CertificateSheet,
  type DocumentModel,
  footOf,
  type Letter,
  officialDate,
} from '../../domain/document/model.ts';
import { character, fonts, grid, indent, page, size } from './layout.ts';
import { packDocx } from './pack.ts';

const run = (text: string, font: string = fonts.body, halfPoints: number = size.body): TextRun =>
  new TextRun({ text, size: halfPoints, font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font } });

const line = (text: string, options: IParagraphOptions = {}, font?: string, halfPoints?: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0 }, ...options, children: [run(text, font, halfPoints)] });

/** An empty line between elements. */
const blank = (): Paragraph => line('');

const table = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const width = page.width - page.margin.left - page.margin.right;
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const row = (cells: readonly string[], font: string, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { left: 80, right: 80 },
            children: text.split('\n').map((part) => line(part, {}, font, size.page)),
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ title }) => title),
        fonts.heading,
        true,
      ),
      ...rows.map((cells) => row(cells, fonts.body, false)),
    ],
  });
};

const fontOf = { paragraph: fonts.body, heading: fonts.heading, subheading: fonts.subheading } as const;

const blockOf = (block: Block): Paragraph | Table =>
  block.kind === 'table'
    ? table(block)
    : line(
        block.text,
        { indent: { firstLine: indent }, ...(block.kind === 'paragraph' ? {} : { keepNext: true }) },
        fontOf[block.kind],
      );

/** 7.3.1: centred, a line free above and below. */
const title = (text: string): Paragraph =>
  line(
    text,
    {
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: grid.linePitch, line: 640, lineRule: LineRuleType.AT_LEAST },
    },
    fonts.title,
    size.title,
  );

/** 7.3.5.2: without a seal printed, the issuer stands right, and the date below it four characters from the edge. */
const signature = ({ issuer, on }: Letter): Paragraph[] => [
  blank(),
  blank(),
  line(issuer, { alignment: AlignmentType.RIGHT, indent: { right: 2 * character }, keepNext: true }),
  line(officialDate(on), { alignment: AlignmentType.RIGHT, indent: { right: 4 * character } }),
];

const annexPages = ({ annexes }: Letter): (Paragraph | Table)[] =>
  annexes.flatMap(({ title: name, body }, index) => [
    line(annexes.length > 1 ? `附件${index + 1}` : '附件', { pageBreakBefore: true }, fonts.heading),
    blank(),
    title(name),
    ...body.map(blockOf),
  ]);

const letterChildren = (letter: Letter): (Paragraph | Table)[] => [
  ...(letter.documentNumber === undefined
    ? []
    : [line(letter.documentNumber, { alignment: AlignmentType.CENTER }), blank(), blank()]),
  title(letter.title),
  ...(letter.addressee === undefined ? [] : [line(`${letter.addressee}：`)]),
  ...letter.body.map(blockOf),
  ...(letter.annexes.length > 0 ? [blank()] : []),
  ...annexLines(letter).map((text) => line(text, { indent: { firstLine: indent } })),
  ...signature(letter),
  ...(letter.note === undefined ? [] : [line(`（${letter.note}）`, { indent: { firstLine: indent } })]),
  ...annexPages(letter),
];

/** 7.5: «— 1 —», size 4, one character from the outer edge. */
const pageNumber = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: character, right: character },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.page, font: fonts.page })],
      }),
    ],
  });

const letterDocument = (letter: Letter): Document =>
  new Document({
    title: letter.title,
    creator: letter.issuer,
    lastModifiedBy: letter.issuer,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
          grid: { type: DocumentGridType.LINES_AND_CHARS, ...grid },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: letterChildren(letter),
      },
    ],
  });

const certificateDocument = async (sheet: CertificateSheet): Promise<Document> => {
  const centred = { alignment: AlignmentType.CENTER };
  const right = { alignment: AlignmentType.RIGHT, indent: { right: 2 * character } };
  const code = await toBuffer(sheet.checkAt, { errorCorrectionLevel: 'M', margin: 2, scale: 8 });
  return new Document({
    title: `${sheet.organisation}证书${sheet.number}`,
    creator: sheet.issuer,
    lastModifiedBy: sheet.issuer,
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE } },
        },
        children: [
          line(sheet.title, { ...centred, spacing: { before: 480, after: 480 } }, fonts.title, 2 * size.title),
          line(`${sheet.organisation}：`, {}, fonts.title, size.title),
          line(
            sheet.statement,
            { indent: { firstLine: indent }, spacing: { before: 320, after: 480 } },
            fonts.body,
            40,
          ),
          new Paragraph({
            ...centred,
            children: [new ImageRun({ type: 'png', data: code, transformation: { width: 96, height: 96 } })],
          }),
          ...footOf(sheet).map((text) => line(text, centred, fonts.page, size.small)),
          line(sheet.issuer, right),
          line(officialDate(sheet.on), right),
        ],
      },
    ],
  });
};

/** Draws a document as .docx: letters in the layout of GB/T 9704-2012, certificates across the page. The same model gives the same bytes. */
export const renderDocx = async (model: DocumentModel): Promise<Uint8Array> =>
  packDocx(model.form === 'letter' ? letterDocument(model) : await certificateDocument(model), model.on);

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
