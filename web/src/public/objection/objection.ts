import type { Body } from '../../api/call.ts';
import { mediaTypeOf } from '../../files/media-types.ts';
import type { Reading } from '../../text/phrases.ts';
import type { objectionText } from './text.ts';

/** What the API takes (A14.6c), in characters, files and bytes. */
export const most = { name: 40, contact: 120, text: 4000, files: 5, size: 20 * 1024 * 1024 } as const;

/** What the sender has to keep, and what is still on its way. */
export interface Receipt {
  readonly receipt: string;
  readonly code: string;
  /** Instant, by the server. */
  readonly receivedAt: string;
  /** Numbers of the files that the server has. */
  readonly stored: readonly number[];
}

/** An opinion as it is typed, kept in this browser until its sender clears it. */
export interface Objection {
  readonly kind: 'formal' | 'lead' | '';
  /** Credit code. */
  readonly about: string;
  readonly name: string;
  readonly contact: string;
  readonly text: string;
  readonly files: readonly File[];
  /** Idempotency-Key of an attempt with this very content: one that got no answer is asked again by it. */
  readonly key?: string;
  readonly lodged?: Receipt;
}

export const blank: Objection = { kind: '', about: '', name: '', contact: '', text: '', files: [] };

/** What tells a file from another, as far as a browser knows without reading it. */
export const identityOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

/** The files with more, each of them once. */
export const withFiles = (files: readonly File[], more: readonly File[]): readonly File[] => [
  ...new Map([...files, ...more].map((file) => [identityOf(file), file])).values(),
];

type Field = 'about' | 'kind' | 'name' | 'contact' | 'text' | 'files';

export interface Gap {
  readonly field: Field;
  readonly words: string;
}

const fileFault = ({ name, size }: File, text: Reading<typeof objectionText>): string | undefined => {
  if (mediaTypeOf(name) === undefined) return text.wrongType(name);
  if (size === 0) return text.empty(name);
  return size > most.size ? text.tooLarge(name) : undefined;
};

/** Everything that is missing or wrong, at once, in the order of the form. */
export const gapsOf = (objection: Objection, text: Reading<typeof objectionText>): readonly Gap[] => {
  const { kind, about, files } = objection;
  const gaps: Gap[] = [];
  const typed = (field: 'name' | 'contact' | 'text', missing: string): void => {
    const length = objection[field].trim().length;
    if (length === 0) gaps.push({ field, words: missing });
    if (length > most[field]) gaps.push({ field, words: text.tooLong(most[field]) });
  };
  if (about === '') gaps.push({ field: 'about', words: text.needAbout });
  if (kind === '') gaps.push({ field: 'kind', words: text.needKind });
  if (kind === 'formal') {
    typed('name', text.needName);
    typed('contact', text.needContact);
  }
  typed('text', text.needText);
  if (kind === 'formal') {
    if (files.length > most.files) gaps.push({ field: 'files', words: text.tooMany });
    gaps.push(
      ...files.flatMap((file) => fileFault(file, text) ?? []).map((words) => ({ field: 'files', words }) as const),
    );
  }
  return gaps;
};

type LodgeBody = Body<'POST /api/public/notices/{cycle}/{notice}/objections'>;

/** What is sent: a lead carries nothing that tells who wrote it. @param sha256 of each file, in order */
export const bodyOf = (objection: Objection, sha256: readonly string[]): LodgeBody => {
  const { about, files } = objection;
  const text = objection.text.trim();
  if (objection.kind !== 'formal') return { kind: 'lead', about, text };
  return {
    kind: 'formal',
    about,
    name: objection.name.trim(),
    contact: objection.contact.trim(),
    text,
    files: files.map(({ name, size }, index) => ({
      name,
      size,
      sha256: sha256[index] ?? '',
      mediaType: mediaTypeOf(name) ?? 'application/pdf',
    })),
  };
};
