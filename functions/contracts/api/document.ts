import * as z from 'zod';
import { documentId, documentKind, serviceWay } from '../events/document.ts';
import { inquiryRound } from '../events/inquiry.ts';
import {
  civilDate,
  creditCode,
  cycleYear,
  derivedId,
  documentNumber,
  eliminationStage,
  instant,
  reason,
  text,
  unitId,
} from '../primitives.ts';

export const documentParams = z.object({ cycle: cycleYear, document: documentId });
export const documentsFilter = z.object({
  kind: documentKind.optional(),
  state: z.enum(['drafted', 'returned', 'reviewed', 'issued', 'served']).optional(),
});

/** Every way in which an application ends without an award (A14.2g). Its own withdrawal is none: it needs nobody's word. */
const ending = z
  .enum([...eliminationStage.options, 'termination', 'left-out', 'ballot', 'objection', 'reconsideration', 'approval'])
  .meta({
    description:
      '资格审查／资料评审／现场评审／陈述答辩未通过、未列入候选名单、终止评审、无法形成有效表决、表决未通过、异议成立、复议移出、区政府未批准',
  });
export type Ending = z.infer<typeof ending>;

const imprint = {
  on: civilDate.meta({ description: '成文日期' }),
  documentNumber: documentNumber.optional(),
  contact: text(200).optional().meta({ description: '联系人及电话' }),
  /** A correction after the issue: the n-th document on the same subject, which takes the place of the one before it. */
  replacing: z.strictObject({ edition: z.int().min(2).max(20), reason }).optional(),
};
const receiptNumber = z.string().regex(/^YY20\d{2}-[0-9A-Z]{8}$/, '收件编号格式不对');
const opinion = { notice: text(40), receipt: receiptNumber };
const notice = { notice: text(40) };
/** What the records say in words that may not leave the office, in words that may. */
const wording = reason.optional().meta({ description: '对外表述：记录中的理由含有不宜对外的内容时填写' });

/** What is to be drafted: the matter comes from the records, the office adds what they do not have. */
export const draftDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), ...imprint }),
  z.strictObject({
    kind: z.literal('not-passed-notice'),
    ...imprint,
    code: creditCode,
    ending,
    /** The second time that the same end came, after a correction decision or a reconsideration. */
    time: z.int().min(2).max(20).optional(),
    wording,
  }),
  z.strictObject({ kind: z.literal('review-answer'), ...imprint, code: creditCode, stage: eliminationStage, wording }),
  z.strictObject({
    kind: z.literal('opinion-inquiry'),
    ...imprint,
    round: inquiryRound,
    unit: unitId,
    letter: z.int().min(1).meta({ description: '本轮发函的序号' }),
  }),
  z.strictObject({ kind: z.literal('visit-notice'), ...imprint, code: creditCode }),
  z.strictObject({ kind: z.literal('visit-report'), ...imprint, code: creditCode }),
  z.strictObject({ kind: z.literal('public-notice'), ...imprint, ...notice }),
  z.strictObject({ kind: z.literal('supplementary-notice'), ...imprint, ...notice }),
  z.strictObject({
    kind: z.literal('correction-announcement'),
    ...imprint,
    ...notice,
    correction: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .meta({ description: '公示期内第几次更正；期满后的更正公告自成一次公示，不填' }),
  }),
  z.strictObject({
    kind: z.literal('extension-announcement'),
    ...imprint,
    ...notice,
    extension: z.int().min(1).max(99).meta({ description: '第几次延长' }),
  }),
  z.strictObject({ kind: z.literal('objection-accepted'), ...imprint, ...opinion }),
  z.strictObject({ kind: z.literal('objection-not-accepted'), ...imprint, ...opinion }),
  z.strictObject({
    kind: z.literal('objection-ruled'),
    ...imprint,
    ...opinion,
    to: z.enum(['objector', 'organisation']),
    wording,
  }),
  z.strictObject({ kind: z.literal('investigation-report'), ...imprint, ...notice }),
  z.strictObject({ kind: z.literal('approval-request'), ...imprint, submission: z.int().min(1) }),
  z.strictObject({ kind: z.literal('commendation-decision'), ...imprint }),
  z.strictObject({ kind: z.literal('revocation-announcement'), ...imprint, code: creditCode, wording }),
  /** Date and number are the award's. */
  z.strictObject({ kind: z.literal('certificate'), replacing: imprint.replacing, code: creditCode }),
]);
export type DraftDocument = z.infer<typeof draftDocument>;

export const reviewDocument = z.strictObject({ draft: z.int() });
export const returnDocument = z.strictObject({ draft: z.int(), reason: text(1000) });
export type ReturnDocument = z.infer<typeof returnDocument>;

export const issueDocument = z.strictObject({
  draft: z.int(),
  documentNumber,
  signedBy: text(40).meta({ description: '签发人' }),
  on: civilDate,
  scan: derivedId.meta({ description: 'The stamped PDF among the office’s evidence' }),
});
export type IssueDocument = z.infer<typeof issueDocument>;

export const serveDocument = z.strictObject({
  addressee: text(120),
  way: serviceWay,
  on: civilDate,
  slip: derivedId.optional(),
});
export type ServeDocument = z.infer<typeof serveDocument>;

const served = z.object({ addressee: z.string(), way: serviceWay, on: civilDate, slip: derivedId.optional() });

export const documentView = z.object({
  document: z.string(),
  kind: documentKind,
  state: z.enum(['drafted', 'returned', 'reviewed', 'issued', 'served']),
  title: z.string(),
  addressees: z.array(z.string()),
  draft: z.int(),
  draftedBy: z.string(),
  draftedAt: instant,
  on: civilDate,
  documentNumber: z.string().optional(),
  reviewedBy: z.string().optional(),
  returned: z.string().optional(),
  signedBy: z.string().optional(),
  services: z.array(served),
  /** The document that this one corrects. */
  replaces: z.string().optional(),
  /** The document by which this one was corrected: it stays readable and is not valid any more. */
  replacedBy: z.string().optional(),
});

export const documentList = z.object({
  documents: z.array(documentView),
  /** What the records call for and nobody drafted yet, or what changed since it was drafted; the earliest due first. */
  due: z.array(
    z.object({
      document: z.string(),
      kind: documentKind,
      about: z.string(),
      addressee: z.string(),
      /** When it should be drafted, by our working rule; none where the year's calendar is not known. */
      due: instant.optional(),
      overdue: z.boolean(),
      /** What a request to draft it says, apart from date, number, contact, and the reason of a correction. */
      draft: z.looseObject({ kind: documentKind }),
    }),
  ),
});

export const drafted = z.object({ document: z.string(), draft: z.int(), title: z.string(), sha256: z.string() });
export const documentLink = z.object({ url: z.string(), name: z.string(), expiresInSeconds: z.int() });

export const letters = z.object({
  letters: z.array(
    z.object({
      document: z.string(),
      kind: documentKind,
      title: z.string(),
      documentNumber: z.string(),
      servedOn: civilDate,
      replaces: z.string().optional(),
      /** The letter that corrects this one and is valid in its place. */
      replacedBy: z.string().optional(),
    }),
  ),
});

/** What was put before the committee or the government. */
export const papers = z.object({
  papers: z.array(
    z.object({
      document: z.string(),
      kind: documentKind,
      title: z.string(),
      documentNumber: z.string(),
      on: civilDate,
      servedOn: civilDate.optional(),
      replaces: z.string().optional(),
      /** The document that corrects this one and is valid in its place. */
      replacedBy: z.string().optional(),
    }),
  ),
});
