import * as z from 'zod';
import { award, derivedId, instant, personId, privateReference, reason, sha256, text, unitId } from '../primitives.ts';

/** A stored evidence file by its id and content hash. */
export const evidenceReference = z.strictObject({ id: derivedId, sha256 });
export type EvidenceReference = z.infer<typeof evidenceReference>;

/** What the organisation itself does (A3d, A13, A14.3). */
export const applicationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('VerificationRequested'),
    /** Key of a named fact of the form. */
    fact: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
    department: unitId,
    statement: text(1000),
    evidence: z.array(derivedId),
  }),
  z.strictObject({ type: z.literal('RecommendationRequested'), recommender: unitId }),
  z.strictObject({
    type: z.literal('ApplicationSubmitted'),
    award,
    receiptNumber: z.string(),
    organisation: z.strictObject({ name: text(120), industry: text(60), industrial: z.boolean() }),
    /** The frozen content in the evidence bucket, by its hash. */
    content: z.strictObject({ key: z.string(), sha256 }),
    evidence: z.array(evidenceReference),
    /** 咨询辅导机构, by name: matched against declared interests (A13b, A20b). */
    consultants: z.array(text(120)),
    contact: privateReference,
  }),
  z.strictObject({
    type: z.literal('ApplicationCorrected'),
    content: z.strictObject({ key: z.string(), sha256 }),
    evidence: z.array(evidenceReference),
    /** Facts whose verification is open again. */
    facts: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('ApplicationWithdrawn'), reason }),
  z.strictObject({ type: z.literal('RecusalRequested'), member: personId, reason }),
  z.strictObject({ type: z.literal('SiteReportConfirmed'), report: z.int() }),
  z.strictObject({ type: z.literal('SiteReportDisputed'), report: z.int(), statement: text(4000) }),
]);

/** A department's answer to one named fact (A13c); refused is answered too. */
export const verificationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('FactVerified'),
    request: z.int(),
    evidence: z.array(derivedId),
    remark: text(1000).optional(),
  }),
  z.strictObject({ type: z.literal('FactRefused'), request: z.int(), evidence: z.array(derivedId), reason }),
]);

/** An association's or competent authority's word (A13d). */
export const recommendationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('RecommendationSigned'),
    request: z.int(),
    statement: text(2000),
    evidence: z.array(derivedId),
  }),
  z.strictObject({ type: z.literal('RecommendationDeclined'), request: z.int(), reason }),
]);

/** One file from its announcement to its verification; it counts only when clear. */
export const evidenceEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('EvidenceAnnounced'),
    name: text(200),
    title: text(200),
    size: z.int().positive(),
    sha256,
    mediaType: z.string(),
    uploadBy: instant,
  }),
  z.strictObject({ type: z.literal('EvidenceCleared'), key: z.string() }),
]);

/** Who opened which evidence, before it was handed out (A20d). */
export const readingEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('EvidenceOpened'), owner: z.string(), evidence: derivedId, title: z.string() }),
]);
