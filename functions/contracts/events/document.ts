import * as z from 'zod';
import { civilDate, creditCode, derivedId, documentNumber, reason, sha256, text, unitId } from '../primitives.ts';

/** Kinds of official documents (公文), as the office issues them. */
export const documentKind = z.enum([
  'call',
  'not-passed-notice',
  'review-answer',
  'opinion-inquiry',
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
  'revocation-announcement',
  'certificate',
]);
export type DocumentKind = z.infer<typeof documentKind>;

/** A document by its id: `<kind>.<subject>`, and `.<n>` for the n-th on the same subject, which corrects the one before. */
export const documentId = z.string().regex(/^[a-z-]{3,40}\.[\w.-]{1,80}$/, '公文标识格式不对');

/** Who gets a document, as the system knows him: whom the service is told, and among whose letters it appears. */
const documentRecipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), code: creditCode }),
  z.strictObject({ kind: z.literal('department'), unit: unitId }),
  z.strictObject({ kind: z.literal('role'), role: z.enum(['committee', 'government']) }),
  /** Whoever lodged an opinion, by its receipt: his name is in no record (A14.6c). */
  z.strictObject({ kind: z.literal('objector'), notice: text(40), receipt: text(40) }),
]);
export type DocumentRecipient = z.infer<typeof documentRecipient>;

/** How a document reached its addressee: time limits run from service (送达). */
export const serviceWay = z.enum(['portal', 'in-person', 'post', 'left', 'public']);

/** The life of one document: 拟稿 → 核稿 → 签发、编号、用印 → 送达 (A8a). The stamped PDF is the valid version. */
export const documentEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('DocumentDrafted'),
    kind: documentKind,
    title: text(200),
    /** What it is about: an organisation's code, a notice's id, a receipt … */
    subject: text(80),
    addressees: z.array(text(120)),
    recipient: documentRecipient.optional(),
    /** Organisations that its content is about: who has an interest in one of them has nothing to do with it (A20b). */
    about: z.array(creditCode),
    /** The issued document that this one corrects and takes the place of. */
    replaces: z
      .strictObject({ document: documentId, documentNumber, title: text(200), on: civilDate, reason })
      .optional(),
    /** 成文日期, and the 文号 where it was given before the draft. */
    on: civilDate,
    documentNumber: documentNumber.optional(),
    /** The generated .docx on the evidence shelf. */
    content: z.strictObject({ key: z.string(), sha256 }),
  }),
  /** By an officer who did not draft it. */
  z.strictObject({ type: z.literal('DocumentReviewed'), draft: z.int() }),
  z.strictObject({ type: z.literal('DocumentReturned'), draft: z.int(), reason: text(1000) }),
  z.strictObject({
    type: z.literal('DocumentIssued'),
    draft: z.int(),
    documentNumber,
    /** 签发人. */
    signedBy: text(40),
    on: civilDate,
    /** The stamped PDF among the office's evidence. */
    scan: derivedId,
  }),
  z.strictObject({
    type: z.literal('DocumentServed'),
    addressee: text(120),
    way: serviceWay,
    on: civilDate,
    /** 送达回证, where there is one. */
    slip: derivedId.optional(),
  }),
]);
