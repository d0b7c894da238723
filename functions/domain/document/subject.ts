import type { DraftDocument } from '../../contracts/api/document.ts';
import { never } from '../kernel/result.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a document is about, apart from what only its draft has: date, number, contact, wording. */
export type Subject = Without<DraftDocument, 'on' | 'documentNumber' | 'contact' | 'replacing' | 'wording'>;

const subjectOf = (cycle: string, body: Subject): string => {
  switch (body.kind) {
    case 'call':
    case 'commendation-decision':
      return cycle;
    case 'not-passed-notice':
      return `${body.ending}-${body.code}${body.time === undefined ? '' : `-${body.time}`}`;
    case 'review-answer':
      return `${body.stage}-${body.code}`;
    case 'opinion-inquiry':
      return `${body.round}-${body.unit}-${body.letter}`;
    case 'visit-notice':
    case 'visit-report':
    case 'revocation-announcement':
    case 'certificate':
      return body.code;
    case 'public-notice':
    case 'supplementary-notice':
    case 'investigation-report':
      return body.notice;
    case 'correction-announcement':
      return `${body.notice}${body.correction === undefined ? '' : `-${body.correction}`}`;
    case 'extension-announcement':
      return `${body.notice}-${body.extension}`;
    case 'objection-accepted':
    case 'objection-not-accepted':
      return `${body.notice}-${body.receipt}`;
    case 'objection-ruled':
      return `${body.notice}-${body.receipt}${body.to === 'organisation' ? '-organisation' : ''}`;
    case 'approval-request':
      return String(body.submission);
    default:
      return never(body);
  }
};

/**
 * The id under which a document is drafted in its year: `not-passed-notice.qualification-review-<code>`, and with `.2` its first
 * correction. From the words of the request alone, so that a retry finds the same document.
 */
export const documentIdOf = (cycle: string, body: Subject & Pick<DraftDocument, 'replacing'>): string =>
  `${body.kind}.${subjectOf(cycle, body)}${body.replacing ? `.${body.replacing.edition}` : ''}`;

/** The edition before: what a correction takes the place of. Undefined for the first one. */
export const editionBefore = (id: string): string | undefined => {
  const [kind = '', subject = '', edition] = id.split('.');
  if (edition === undefined) return undefined;
  const first = `${kind}.${subject}`;
  return edition === '2' ? first : `${first}.${Number(edition) - 1}`;
};

/** The next edition, which would correct this one. */
export const editionAfter = (id: string): string => {
  const [kind = '', subject = '', edition = '1'] = id.split('.');
  return `${kind}.${subject}.${Number(edition) + 1}`;
};
