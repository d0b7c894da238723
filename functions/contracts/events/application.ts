import * as z from 'zod';
import { sectionName } from '../application-form.ts';
import { award, derivedId, instant, personId, privateReference, reason, sha256, text, unitId } from '../primitives.ts';

/** A stored evidence file by its id and content hash. */
export const evidenceReference = z.strictObject({ id: derivedId, sha256 });
export type EvidenceReference = z.infer<typeof evidenceReference>;

/** Key of a named fact of the form (A13c). */
export const factKey = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, '事项标识格式不对');

/** One named fact put to the department concerned, in the words of the form. */
const factRequest = z.strictObject({
  fact: factKey,
  department: unitId,
  /** The organisation's name as its form has it: the department knows nothing else of it. */
  organisation: text(120),
  statement: text(1000),
  evidence: z.array(derivedId),
  /** By policy; overdue is reminded and escalated, and is no answer. */
  due: instant,
});

const organisation = z.strictObject({ name: text(120), industry: text(60), industrial: z.boolean() });

/** The frozen content on the evidence shelf, by its hash. */
const content = z.strictObject({ key: z.string(), sha256 });

/** 咨询辅导机构, by name: matched against declared interests (A13b, A20b). */
const consultants = z.array(text(120));

/** What the organisation itself does (A3d, A13, A14.3). */
export const applicationEvent = z.discriminatedUnion('type', [
  factRequest.extend({ type: z.literal('VerificationRequested') }),
  z.strictObject({
    type: z.literal('RecommendationRequested'),
    recommender: unitId,
    organisation: text(120),
    evidence: z.array(derivedId),
  }),
  z.strictObject({
    type: z.literal('ApplicationSubmitted'),
    award,
    receiptNumber: z.string(),
    organisation,
    content,
    evidence: z.array(evidenceReference),
    consultants,
    /** Contact and consultants in person: erasable. */
    contact: privateReference,
  }),
  z.strictObject({
    type: z.literal('ApplicationCorrected'),
    /** The version of the assessment in which the office asked. */
    request: z.int(),
    /** Per item asked: where the content changed, and what was done. */
    answers: z.array(z.strictObject({ item: z.int(), sections: z.array(sectionName), answer: text(1000) })),
    organisation,
    content,
    evidence: z.array(evidenceReference),
    consultants,
    contact: privateReference,
    /** Facts whose verification is open again: each is a new request, by this event's version (A13f). */
    facts: z.array(factRequest),
  }),
  z.strictObject({ type: z.literal('ApplicationWithdrawn'), reason }),
  /** The grounds speak about a person: erasable. */
  z.strictObject({ type: z.literal('RecusalRequested'), member: personId, grounds: privateReference }),
  z.strictObject({ type: z.literal('SiteReportConfirmed'), report: z.int() }),
  z.strictObject({ type: z.literal('SiteReportDisputed'), report: z.int(), statement: text(4000) }),
]);

/** A department's answer to one named fact (A13c); refused is answered too. */
export const verificationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('FactVerified'),
    /** The version of the application in which it was asked. */
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

/** What can be had as a workbook. */
export const exportKind = z
  .enum(['applications', 'scores', 'ballots', 'objections', 'budget', 'journal'])
  .meta({ description: '申报组织 / 评分 / 表决 / 公示意见 / 经费 / 台账' });
export type ExportKind = z.infer<typeof exportKind>;

/** Who opened which evidence, before it was handed out (A20d). */
export const readingEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('EvidenceOpened'), owner: z.string(), evidence: derivedId, title: z.string() }),
  /** An official document was opened: its newest draft, or the stamped PDF that is valid. */
  z.strictObject({
    type: z.literal('DocumentOpened'),
    document: z.string(),
    version: z.enum(['draft', 'issued']),
    title: z.string(),
  }),
  /** The supervisor's reading is logged too (A7d). */
  z.strictObject({
    type: z.literal('JournalRead'),
    what: z.enum([
      'records',
      'timeline',
      'verification',
      'demonstration',
      'budget',
      'remarks',
      'documents',
      'subjects',
    ]),
    filter: z.string().optional(),
  }),
  /** A part of an archived volume was handed out. */
  z.strictObject({ type: z.literal('VolumeOpened'), volume: z.string(), edition: z.int(), part: z.int() }),
  /** A workbook was made for the actor. It is no evidence: the file is gone after a day, its hash says which it was. */
  z.strictObject({
    type: z.literal('ExportMade'),
    kind: exportKind,
    filter: z.string().optional(),
    rows: z.int(),
    /** Organisations left out because of an interest. */
    hidden: z.int(),
    size: z.int(),
    sha256,
  }),
]);
