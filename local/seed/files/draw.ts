import { createHash } from 'node:crypto';
import writeWorkbook from 'write-excel-file/node';
import { drawDocx } from './draw-docx.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawPng } from './draw-png.ts';
import { cutFont } from './font.ts';
import { type SeedFile, type Sheet, textsOf, type Workbook } from './sheet.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const mediaTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
} as const;

const drawXlsx = async ({ rows }: Workbook): Promise<Uint8Array> => {
  const [head = [], ...rest] = rows;
  const data = [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rest.map((row) => [...row])];
  const columns = head.map((_, column) => ({
    width: Math.max(...rows.map((row) => 4 + 2 * String(row[column] ?? '').length)),
  }));
  return new Uint8Array(await writeWorkbook(data, { columns }).toBuffer());
};

const bytesOf = (document: Sheet | Workbook, font: Uint8Array): Promise<Uint8Array> => {
  switch (document.form) {
    case 'pdf':
      return drawPdf(document, font);
    case 'png':
      return drawPng(document, font);
    case 'docx':
      return drawDocx(document);
    case 'xlsx':
      return drawXlsx(document);
  }
};

/** Draws a batch of documents, all with one cut of the font, in their order. */
export const drawFiles = async (documents: readonly (Sheet | Workbook)[]): Promise<readonly SeedFile[]> => {
  const font = await cutFont(documents.flatMap((document) => (document.form === 'xlsx' ? [] : [textsOf(document)])));
  const files: SeedFile[] = [];
  for (const document of documents) {
    const bytes = await bytesOf(document, font);
    files.push({
      name: `${document.name}.${document.form}`,
      title: document.title,
      mediaType: mediaTypes[document.form],
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
  return files;
};
