import type { DraftDocument } from '../../contracts/api/document.ts';
import { never } from '../kernel/result.ts';

/** What a document is about, as its id says it: from the words of the request alone, so that a retry finds the same document. */
const subjectOf = (cycle: string, body: DraftDocument): string => {
  switch (body.kind) {
    case 'call':
    case 'commendation-decision':
      return cycle;
    case 'not-passed-notice':
    case 'review-answer':
      return `${body.stage}-${body.code}`;
    case 'opinion-inquiry':
      return `${body.round}-${body.unit}`;
    case 'visit-notice':
    case 'visit-report':
    case 'revocation-announcement':
    case 'certificate':
      return body.code;
    case 'public-notice':
    case 'investigation-report':
      return body.notice;
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

/** The document's id in its year: `not-passed-notice.qualification-review-<code>`. */
export const documentIdOf = (cycle: string, body: DraftDocument): string => `${body.kind}.${subjectOf(cycle, body)}`;
