/** Kinds of official documents, in the order of the year. */
export const kinds = [
  'call',
  'opinion-inquiry',
  'not-passed-notice',
  'review-answer',
  'visit-notice',
  'visit-report',
  'public-notice',
  'supplementary-notice',
  'correction-announcement',
  'extension-announcement',
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

/** Kinds in which recorded words can be said otherwise to the outside. */
export const worded: readonly Kind[] = [
  'not-passed-notice',
  'review-answer',
  'objection-ruled',
  'revocation-announcement',
];

/** What a document is about, in the words of the request that drafts it. */
export type Subject = Readonly<Record<string, unknown>>;

const endingAndCode = /^([a-z-]+)-([0-9A-Z]{18})(?:-(\d+))?$/;
const noticeAndReceipt = /^(n\d+)-(YY20\d{2}-[0-9A-Z]{8})(-organisation)?$/;
const roundUnitLetter = /^(qualification|candidates|list)-([a-z0-9-]+)-(\d+)$/;
const noticeAndExtension = /^(n\d+)-(\d+)$/;
const noticeAndCorrection = /^(n\d+)(?:-(\d+))?$/;

const ofKind = (kind: string, subject: string): Subject => {
  switch (kind) {
    case 'not-passed-notice': {
      const [, ending, code, time] = endingAndCode.exec(subject) ?? [];
      return { ending, code, ...(time === undefined ? {} : { time: Number(time) }) };
    }
    case 'review-answer': {
      const [, stage, code] = endingAndCode.exec(subject) ?? [];
      return { stage, code };
    }
    case 'opinion-inquiry': {
      const [, round, unit, letter] = roundUnitLetter.exec(subject) ?? [];
      return { round, unit, letter: Number(letter) };
    }
    case 'correction-announcement': {
      const [, notice, correction] = noticeAndCorrection.exec(subject) ?? [];
      return { notice, ...(correction === undefined ? {} : { correction: Number(correction) }) };
    }
    case 'extension-announcement': {
      const [, notice, extension] = noticeAndExtension.exec(subject) ?? [];
      return { notice, extension: Number(extension) };
    }
    case 'objection-accepted':
    case 'objection-not-accepted':
    case 'objection-ruled': {
      const [, notice, receipt, organisation] = noticeAndReceipt.exec(subject) ?? [];
      const to = organisation === undefined ? 'objector' : 'organisation';
      return { notice, receipt, ...(kind === 'objection-ruled' ? { to } : {}) };
    }
    case 'public-notice':
    case 'supplementary-notice':
    case 'investigation-report':
      return { notice: subject };
    case 'approval-request':
      return { submission: Number(subject) };
    case 'visit-notice':
    case 'visit-report':
    case 'revocation-announcement':
    case 'certificate':
      return { code: subject };
    default:
      return {};
  }
};

/**
 * What a document is about, from its id: `<kind>.<subject>`, with `.<edition>` where it corrects the one before.
 *
 * @param next whether the next edition is meant, which would correct this one
 */
export const subjectOf = (document: string, next = false): Subject => {
  const [kind = '', subject = '', edition = '1'] = document.split('.');
  const number = Number(edition) + (next ? 1 : 0);
  return { kind, ...ofKind(kind, subject), ...(number > 1 ? { replacing: { edition: number } } : {}) };
};
