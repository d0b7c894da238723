/** A piece of a written document. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'new-page' };

/** A document before it is drawn: what stands on it, and how it looks. */
export interface Sheet {
  readonly form: 'pdf' | 'docx' | 'png';
  /** File name without its ending. */
  readonly name: string;
  /** What the file is, in the words of who brings it. */
  readonly title: string;
  readonly look: 'certificate' | 'letter' | 'report';
  readonly heading: string;
  /** Under the heading: a number, or what it is about. */
  readonly subheading?: string;
  readonly blocks: readonly Block[];
  /** At the end, to the right: who gives it, and when. */
  readonly signature: readonly string[];
  /** Who seals it; the seal bears this name. */
  readonly seal?: string;
}

/** A table before it is written: the first row is its head. */
export interface Workbook {
  readonly form: 'xlsx';
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A file as it is announced and uploaded. */
export interface SeedFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Stands on every sheet: none of them may pass for a real one. */
export const disclaimer = '演示用虚构材料，不具有任何效力';

/** Every text of a sheet, for the font that has to draw it. */
export const textsOf = (sheet: Sheet): string =>
  [
    sheet.heading,
    sheet.subheading ?? '',
    ...sheet.blocks.flatMap((block) => {
      if (block.kind === 'new-page') return [];
      return block.kind === 'table' ? block.rows.flat() : [block.text];
    }),
    ...sheet.signature,
    sheet.seal ?? '',
  ].join('');
