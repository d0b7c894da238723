import * as z from 'zod';
import {
  award,
  civilDate,
  creditCode,
  criteriaItem,
  cycleYear,
  derivedId,
  observation,
  reason,
  text,
} from '../primitives.ts';

const person = z.strictObject({ name: text(40), telephone: text(40) });

/** Whom to call on the day: kept erasably. */
export const visitContacts = z.strictObject({ organisation: person, office: person });
export type VisitContacts = z.infer<typeof visitContacts>;

export const planVisit = z.strictObject({
  on: civilDate,
  days: z.int().min(1).max(5).default(1),
  agenda: text(2000).meta({ description: 'Meetings and agenda' }),
  transport: text(500).optional(),
  contacts: visitContacts.optional(),
  reason: reason.optional().meta({ description: 'Why the visit takes more than the usual day' }),
});
export type PlanVisit = z.infer<typeof planVisit>;

export const recusalParams = z.object({
  cycle: cycleYear,
  code: creditCode,
  request: z.coerce.number().int().min(1),
});

export const decideRecusal = z.strictObject({ granted: z.boolean(), reason });
export type DecideRecusal = z.infer<typeof decideRecusal>;

export const recordReportAnswer = z.strictObject({
  report: z.int().min(1).meta({ description: 'Version of the site report' }),
  answer: z.enum(['confirmed', 'disputed', 'unanswered']),
  answeredOn: civilDate,
  statement: text(4000).optional().meta({ description: 'The disagreement; or what was done to get an answer' }),
  evidence: z.array(derivedId).max(10).default([]).meta({ description: 'Stamped scan' }),
});
export type RecordReportAnswer = z.infer<typeof recordReportAnswer>;

export const fileSiteReport = z.strictObject({
  visitedOn: civilDate,
  findings: z
    .array(z.strictObject({ item: criteriaItem, finding: text(2000) }))
    .min(1)
    .max(100),
  strengths: z.array(observation).max(100),
  opportunities: z.array(observation).max(100),
});
export type FileSiteReport = z.infer<typeof fileSiteReport>;

export const proposeRecommendation = z.strictObject({ recommended: z.boolean(), award, reason });
export type ProposeRecommendation = z.infer<typeof proposeRecommendation>;

const proposal = z.int().min(1).meta({ description: 'Version of the visit stream that proposed the wording' });

export const signRecommendation = z.strictObject({
  proposal,
  dissent: text(2000).optional().meta({ description: 'A different view, attached to the recommendation' }),
});
export type SignRecommendation = z.infer<typeof signRecommendation>;

export const fileRecommendation = z.strictObject({ proposal });
export type FileRecommendation = z.infer<typeof fileRecommendation>;
