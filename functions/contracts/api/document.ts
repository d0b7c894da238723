import * as z from 'zod';
import { documentKind, serviceWay } from '../events/document.ts';
import {
  civilDate,
  creditCode,
  cycleYear,
  derivedId,
  documentNumber,
  instant,
  reason,
  reviewStage,
  text,
} from '../primitives.ts';

/** `<kind>.<subject>`, as documents are found. */
const documentId = z.string().regex(/^[a-z-]{3,40}\.[\w.-]{1,80}$/, '公文标识格式不对');
export const documentParams = z.object({ cycle: cycleYear, document: documentId });
export const documentsFilter = z.object({
  kind: documentKind.optional(),
  state: z.enum(['drafted', 'returned', 'reviewed', 'issued', 'served']).optional(),
});

/** Where an application can end. */
const endingAt = z.union([reviewStage, z.literal('comprehensive-review')]);

const imprint = {
  on: civilDate.meta({ description: '成文日期' }),
  documentNumber: documentNumber.optional(),
  contact: text(200).optional().meta({ description: '联系人及电话' }),
};
const receiptNumber = z.string().regex(/^YY20\d{2}-[0-9A-Z]{8}$/, '收件编号格式不对');
const decision = z.strictObject({ documentNumber, on: civilDate });
const opinion = { notice: text(40), receipt: receiptNumber };

/** What is to be drafted: the matter comes from the records, the office adds what they do not have. */
export const draftDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), ...imprint }),
  z.strictObject({
    kind: z.literal('not-passed-notice'),
    ...imprint,
    code: creditCode,
    stage: endingAt,
    /** The reason in words that may leave the office, where the recorded ones have scores or names in them. */
    wording: reason.optional(),
  }),
  z.strictObject({
    kind: z.literal('review-answer'),
    ...imprint,
    code: creditCode,
    stage: endingAt,
    requestedOn: civilDate,
    upheld: z.boolean(),
    reason,
  }),
  z.strictObject({
    kind: z.literal('opinion-inquiry'),
    ...imprint,
    round: z.enum(['qualification', 'candidates', 'list']),
    department: text(60).meta({ description: '主送部门全称' }),
    unit: z.string().regex(/^[a-z0-9-]{2,40}$/),
    replyBy: civilDate,
  }),
  z.strictObject({ kind: z.literal('visit-notice'), ...imprint, code: creditCode }),
  z.strictObject({ kind: z.literal('visit-report'), ...imprint, code: creditCode }),
  z.strictObject({ kind: z.literal('public-notice'), ...imprint, notice: text(40) }),
  z.strictObject({ kind: z.literal('objection-accepted'), ...imprint, ...opinion }),
  z.strictObject({ kind: z.literal('objection-not-accepted'), ...imprint, ...opinion }),
  z.strictObject({
    kind: z.literal('objection-ruled'),
    ...imprint,
    ...opinion,
    to: z.enum(['objector', 'organisation']),
  }),
  z.strictObject({ kind: z.literal('investigation-report'), ...imprint, notice: text(40) }),
  z.strictObject({ kind: z.literal('approval-request'), ...imprint, submission: z.int().min(1) }),
  z.strictObject({ kind: z.literal('commendation-decision'), ...imprint }),
  z.strictObject({
    kind: z.literal('revocation-announcement'),
    ...imprint,
    code: creditCode,
    ground: z.enum(['fraud', 'incident']),
    facts: text(2000),
    decision,
  }),
  z.strictObject({
    kind: z.literal('certificate'),
    ...imprint,
    code: creditCode,
    checkAt: z.url({ protocol: /^https$/ }).meta({ description: 'Public page on which this certificate is checked' }),
  }),
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
});

export const documentList = z.object({
  documents: z.array(documentView),
  /** What the records call for and nobody drafted yet. */
  due: z.array(z.object({ document: z.string(), kind: documentKind, about: z.string() })),
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
    }),
  ),
});
