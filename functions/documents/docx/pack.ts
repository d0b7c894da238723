import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CivilDate, startOfDay } from '../../domain/policy/calendar.ts';
import { fallbacks } from './layout.ts';

/** A zip knows local time only: made of its parts, this one is written alike in every time zone. */
const epochOfZip = new Date(1980, 0, 1);

const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
    fallbacks,
  )
    .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`)
    .join('')}</w:fonts>`;

/** The library numbers pictures on through the life of the process. */
const renumbered = (xml: string): string => {
  let number = 0;
  return xml.replace(/(<wp:docPr id=)"\d+"/g, (_, start: string) => {
    number += 1;
    return `${start}"${number}"`;
  });
};

/**
 * The bytes of a Word document, the same for the same content at any time: the library stamps the process clock on the file and on
 * each of its parts, and the date of the document takes its place.
 */
export const packDocx = async (document: Document, on: CivilDate): Promise<Uint8Array> => {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const dated = Object.keys(parts)
    .toSorted()
    .map((name): [string, Uint8Array] => {
      const bytes = parts[name] ?? new Uint8Array();
      if (name === 'word/fontTable.xml') return [name, strToU8(fontTable())];
      if (name === 'word/document.xml') return [name, strToU8(renumbered(strFromU8(bytes)))];
      if (name !== 'docProps/core.xml') return [name, bytes];
      const at = startOfDay(on).replace('.000Z', 'Z');
      return [name, strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`))];
    });
  return zipSync(Object.fromEntries(dated), { mtime: epochOfZip, level: 9 });
};
