/** Kinds of official documents, in the order of the year. */
export const kinds = [
  'call',
  'opinion-inquiry',
  'not-passed-notice',
  'review-answer',
  'visit-notice',
  'visit-report',
  'public-notice',
  'objection-accepted',
  'objection-not-accepted',
  'objection-ruled',
  'investigation-report',
  'approval-request',
  'commendation-decision',
  'certificate',
  'revocation-announcement',
] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (kind: string): kind is Kind => (kinds as readonly string[]).includes(kind);

const stageAndCode = /^([a-z-]+)-([0-9A-Z]{18})$/;
const noticeAndReceipt = /^(n\d+)-(YY20\d{2}-[0-9A-Z]{8})(-organisation)?$/;

/**
 * What a document that the records call for is about, as the form that drafts it begins: the id of such a document is
 * `<kind>.<subject>`, and its subject says whom or what it is about.
 */
export const subjectOf = (document: string): Readonly<Record<string, unknown>> => {
  const dot = document.indexOf('.');
  const kind = document.slice(0, dot);
  const subject = document.slice(dot + 1);
  switch (kind) {
    case 'not-passed-notice': {
      const [, stage, code] = stageAndCode.exec(subject) ?? [];
      return { stage, code };
    }
    case 'objection-accepted':
    case 'objection-not-accepted':
    case 'objection-ruled': {
      const [, notice, receipt, organisation] = noticeAndReceipt.exec(subject) ?? [];
      return {
        notice,
        receipt,
        ...(kind === 'objection-ruled' ? { to: organisation === undefined ? 'objector' : 'organisation' } : {}),
      };
    }
    case 'public-notice':
    case 'investigation-report':
      return { notice: subject };
    case 'approval-request':
      return { submission: Number(subject) };
    case 'visit-notice':
    case 'visit-report':
    case 'certificate':
      return { code: subject };
    default:
      return {};
  }
};
