import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of a .docx in the order in which they are read, a paragraph a line.
 *
 * @throws when the bytes are no .docx
 */
export const wordsOf = (bytes: Uint8Array): readonly string[] => {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new TypeError('a document without text');
  return strFromU8(part)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join('')
        .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
    )
    .filter((line) => line !== '');
};
