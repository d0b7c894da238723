import * as z from 'zod';
import {
  award,
  civilDate,
  condition,
  creditCode,
  criteriaItem,
  derivedId,
  instant,
  observation,
  percentages,
  personId,
  privateReference,
  reason,
  text,
  unitId,
} from '../primitives.ts';

/** One of the eight conditions of article 11, judged by the office. */
export const conditionVerdict = z.strictObject({
  condition,
  verdict: z.enum(['met', 'not-met', 'not-applicable']),
  reason,
  /** Files that it rests on: the organisation's, a department's or recommender's on it, or the office's own. */
  evidence: z.array(derivedId).max(40, '最多40份').default([]),
});
export type ConditionVerdict = z.infer<typeof conditionVerdict>;

/** What the office finds and arranges for one application (A14.1, A14.3a, A14.4b). */
export const assessmentEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('QualificationAssessed'),
    /** The version of the application that was judged. */
    application: z.int(),
    conditions: z.array(conditionVerdict).length(8),
    qualified: z.boolean(),
    reason,
    /** What departments reported on it, and why it is qualified nevertheless (A14.1a). */
    situations: z.array(z.strictObject({ department: unitId, reason })).optional(),
  }),
  /** A code that fails GB 32100 is real: for the office to say, before anything is submitted under it (A11). */
  z.strictObject({ type: z.literal('CreditCodeAccepted'), reason }),
  z.strictObject({
    type: z.literal('CorrectionRequested'),
    items: z.array(text(500)).min(1),
    facts: z.array(z.string()),
    due: instant,
  }),
  z.strictObject({
    type: z.literal('VisitPlanned'),
    on: civilDate,
    days: z.int().min(1).max(5),
    agenda: text(2000),
    transport: text(500).optional(),
    /** Whom to call, on both sides: people. */
    contacts: privateReference.optional(),
    /** Why longer than the usual day. */
    reason: reason.optional(),
  }),
  /** The answer to a recusal request; a leader's recusal is the committee's (A14.3a). */
  z.strictObject({
    type: z.literal('RecusalDecided'),
    request: z.int(),
    member: personId,
    granted: z.boolean(),
    reason,
  }),
  /** The organisation's word on the site report where it came on paper, or that its time ran out without one (A14.3c). */
  z.strictObject({
    type: z.literal('SiteReportAnswerRecorded'),
    report: z.int(),
    answer: z.enum(['confirmed', 'disputed', 'unanswered']),
    answeredOn: civilDate,
    statement: text(4000).optional(),
    /** The stamped scan. */
    evidence: z.array(derivedId),
  }),
  z.strictObject({ type: z.literal('DefenceScheduled'), at: instant, place: text(200), publicAttendance: text(500) }),
]);

/** The examiners of one application; a leader concludes (A9). */
export const teamEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TeamFormed'),
    team: text(40),
    members: z.array(z.strictObject({ examiner: personId, industryExpert: z.boolean() })),
    leader: personId,
  }),
  z.strictObject({
    type: z.literal('MemberAdded'),
    examiner: personId,
    industryExpert: z.boolean(),
    leader: z.boolean(),
    reason,
  }),
  /** The members stay as they are; another of them leads. */
  z.strictObject({ type: z.literal('LeaderAppointed'), examiner: personId, reason }),
  /** Void: what the member scored no longer counts, and stays in the journal (A20b). */
  z.strictObject({
    type: z.literal('MemberRemoved'),
    examiner: personId,
    cause: z.enum(['conflict', 'recusal', 'disqualified', 'left-pool', 'other']),
    reason,
  }),
]);

/** Who hears the defence (A14.4); a panellist with an interest leaves that one organisation. */
export const panelEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('PanelFormed'),
    panellists: z.array(personId).min(3),
    /** Why somebody of the panel before is not in it any more: what he scored no longer counts. */
    reason: reason.optional(),
  }),
]);

/** One person's own score, before anybody else's (A14.2c, A14.4c). */
export const scorecardEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ScorecardSubmitted'),
    percentages,
    strengths: z.array(observation),
    opportunities: z.array(observation),
  }),
  z.strictObject({ type: z.literal('DefenceScored'), score: z.int().min(0).max(100), remarks: text(2000) }),
]);

/** The leader's conclusion of a scoring phase; it falls with any member that it rests on (A9a, A14.2d). */
export const consensusEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ConsensusConcluded'),
    percentages,
    strengths: z.array(observation),
    opportunities: z.array(observation),
    /** Why, on each item where the examiners were far apart. */
    explanations: z.array(observation).optional(),
    /** Whose scorecards it rests on. */
    examiners: z.array(personId),
  }),
]);

/** The site-visit report, without any score, and the team's recommendation (A14.3). */
export const visitEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SiteReportFiled'),
    visitedOn: civilDate,
    findings: z.array(z.strictObject({ item: criteriaItem, finding: text(2000) })).min(1),
    strengths: z.array(observation),
    opportunities: z.array(observation),
  }),
  /** The leader's wording, for every member to sign or to dissent from. */
  z.strictObject({ type: z.literal('TeamRecommendationProposed'), recommended: z.boolean(), award, reason }),
  z.strictObject({
    type: z.literal('TeamRecommendationSigned'),
    /** The version of this stream that proposed it. */
    proposal: z.int(),
    dissent: text(2000).optional(),
  }),
  /** What the award office receives: the wording with everybody's signature. */
  z.strictObject({
    type: z.literal('TeamRecommendationFiled'),
    recommended: z.boolean(),
    award,
    reason,
    signedBy: z.array(personId).min(1),
    dissents: z.array(z.strictObject({ examiner: personId, statement: text(2000) })),
  }),
]);

/** The pool (A8b, A10). Profile: name, employer, telephone. */
export const examinerEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ExaminerRegistered'),
    capacity: z.enum(['examiner', 'panellist']),
    expertise: z.array(text(60)).min(1),
    industryExpert: z.boolean(),
    qualifications: z.array(text(200)).min(1),
    profile: privateReference,
  }),
  /** On the last day of its validity it still counts. */
  z.strictObject({ type: z.literal('TrainingRecorded'), on: civilDate, course: text(200), validUntil: civilDate }),
  /** Out of the pool; why is about a person and lies in Private. A later registration brings him back. */
  z.strictObject({
    type: z.literal('ExaminerLeft'),
    cause: z.enum(['retired', 'removed']),
    on: civilDate,
    reason: privateReference,
  }),
]);

/** What ties a person to an applicant (A20b). */
export const interest = z.strictObject({
  /** The organisation by its code, or the name of a consultancy. */
  organisation: z.union([creditCode, text(120)]),
  relation: z.enum(['employment', 'ownership', 'relative', 'consulting', 'other']),
  /** Names people: never in the journal itself. */
  explanation: privateReference.optional(),
});
export type Interest = z.infer<typeof interest>;

/** One person's undertaking and interests in a cycle (A20a, b). */
export const interestEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('InterestsDeclared'), undertaking: z.literal(true), interests: z.array(interest) }),
  /** Found out or remembered later, by the person or by the office. */
  z.strictObject({ type: z.literal('InterestDisclosed'), interest, foundBy: z.enum(['self', 'office']) }),
]);
