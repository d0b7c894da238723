import PDFDocument from 'pdfkit';
import { type Block, disclaimer, type Sheet } from './sheet.ts';
import { ems, wrapped } from './wrap.ts';

const margin = 64;
const red = '#c0202c';
const ink = '#1c1c1c';
const grey = '#6b6b6b';

const width = (doc: PDFKit.PDFDocument) => doc.page.width - 2 * margin;

/** A round seal: a ring, a star, and the name along the ring's upper side. */
const drawSeal = (doc: PDFKit.PDFDocument, name: string, x: number, y: number): void => {
  const radius = 56;
  const characters = [...name];
  const spread = Math.min(270, characters.length * 22);
  doc.save().strokeColor(red).fillColor(red).opacity(0.82);
  doc.lineWidth(2.6).circle(x, y, radius).stroke();
  const star = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? 17 : 6.6;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as [number, number];
  });
  doc.polygon(...star).fill();
  doc.fontSize(11.5);
  for (const [index, character] of characters.entries()) {
    const angle = characters.length === 1 ? 0 : -spread / 2 + (spread * index) / (characters.length - 1);
    doc.save().rotate(angle, { origin: [x, y] });
    doc.text(character, x - 8, y - radius + 6, { width: 16, align: 'center', lineBreak: false });
    doc.restore();
  }
  doc.restore();
};

const cell = { size: 10, line: 15, padding: 5 } as const;

/** Columns as wide as what stands in them asks for, within the page. */
const columnWidths = (rows: readonly (readonly string[])[], whole: number): readonly number[] => {
  const wanted = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => 3 + ems(row[column] ?? ''))));
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => (width * whole) / sum);
};

/** Draws a table row by row; a row that does not fit begins a new page. (The library's own measures every cell several times over.) */
const drawTable = (doc: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void => {
  const widths = columnWidths(rows, width(doc));
  doc.fontSize(cell.size).lineWidth(0.6).strokeColor('#8a8a8a');
  for (const row of rows) {
    const cells = widths.map((wide, column) => wrapped(row[column] ?? '', (wide - 2 * cell.padding) / cell.size));
    const height = Math.max(...cells.map((lines) => lines.length)) * cell.line + 2 * cell.padding;
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
    const top = doc.y;
    let left = margin;
    for (const [column, lines] of cells.entries()) {
      const wide = widths[column] ?? 0;
      doc.rect(left, top, wide, height).stroke();
      for (const [index, line] of lines.entries()) {
        doc.text(line, left + cell.padding, top + cell.padding + index * cell.line, { lineBreak: false });
      }
      left += wide;
    }
    doc.x = margin;
    doc.y = top + height;
  }
};

const drawBlock = (doc: PDFKit.PDFDocument, block: Block, look: Sheet['look']): void => {
  const size = look === 'certificate' ? 13 : 11.5;
  switch (block.kind) {
    case 'heading':
      doc
        .moveDown(0.6)
        .fontSize(14)
        .fillColor(look === 'report' ? '#123a6b' : ink);
      doc.text(block.text, { width: width(doc) }).moveDown(0.4);
      return;
    case 'text':
      doc.fontSize(size).fillColor(ink);
      doc.text(block.text, { width: width(doc), indent: 2 * size, lineGap: 5, align: 'left' }).moveDown(0.5);
      return;
    case 'table':
      doc.moveDown(0.4).fillColor(ink);
      drawTable(doc, block.rows);
      doc.moveDown(0.8);
      return;
    case 'new-page':
      doc.addPage();
  }
};

const drawFrame = (doc: PDFKit.PDFDocument): void => {
  const { width: right, height: bottom } = doc.page;
  doc.save();
  doc
    .lineWidth(3)
    .strokeColor('#b08d3c')
    .rect(28, 28, right - 56, bottom - 56)
    .stroke();
  doc
    .lineWidth(0.8)
    .rect(35, 35, right - 70, bottom - 70)
    .stroke();
  doc.restore();
};

const drawFooters = (doc: PDFKit.PDFDocument): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the bottom margin would begin a new page.
    doc.page.margins.bottom = 0;
    const number = count > 1 ? `　第${page - start + 1}页` : '';
    doc.fontSize(8).fillColor(grey);
    doc.text(`${disclaimer}${number}`, margin, doc.page.height - 52, { width: width(doc), align: 'center' });
  }
};

/** Draws a sheet as PDF, A4. The same sheet gives the same bytes. */
export const drawPdf = async (sheet: Sheet, font: Uint8Array): Promise<Uint8Array> => {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 72, bottom: 72, left: margin, right: margin },
    bufferPages: true,
    // Left to itself pdfkit opens Helvetica.
    font: '',
    info: { Title: sheet.title, CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));

  doc.registerFont('sheet', Buffer.from(font)).font('sheet');
  if (sheet.look === 'certificate') drawFrame(doc);
  if (sheet.look !== 'letter') doc.moveDown(sheet.look === 'report' ? 6 : 2);
  doc.fontSize(sheet.look === 'letter' ? 20 : 26).fillColor(sheet.look === 'certificate' ? '#8a6a1f' : ink);
  doc.text(sheet.heading, { width: width(doc), align: 'center' });
  if (sheet.subheading) {
    doc.moveDown(0.4).fontSize(12).fillColor(grey);
    doc.text(sheet.subheading, { width: width(doc), align: 'center' });
  }
  doc.moveDown(1.4);
  for (const block of sheet.blocks) drawBlock(doc, block, sheet.look);
  doc.moveDown(1.2).fontSize(12).fillColor(ink);
  if (doc.y > doc.page.height - 170) doc.addPage();
  const signedAt = doc.y;
  for (const line of sheet.signature) doc.text(line, { width: width(doc), align: 'right', lineGap: 6 });
  if (sheet.seal) drawSeal(doc, sheet.seal, doc.page.width - margin - 90, signedAt + 34);
  drawFooters(doc);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
};
