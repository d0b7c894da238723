import * as z from 'zod';
import { applicationContent, applicationPeople, draftContent, sectionName } from '../application-form.ts';
import { factKey } from '../events/application.ts';
import {
  award,
  civilDate,
  condition,
  cycleYear,
  derivedId,
  instant,
  observation,
  personId,
  reason,
  sha256,
  text,
  unitId,
} from '../primitives.ts';
import { evidenceState } from './evidence.ts';
import { list } from './list.ts';
import { ownReview } from './reinstatement.ts';

export const applicationParams = z.object({ cycle: cycleYear });
export const draftParams = applicationParams.extend({ section: sectionName });
export const versionParams = applicationParams.extend({
  version: z.coerce.number().int().min(1).meta({ description: 'Version of the application' }),
});

export const saveDraft = z.strictObject({
  known: z.int().min(0).meta({ description: 'The version of the section that the writer has seen; 0 for a new one' }),
  content: draftContent,
});

const gap = z.object({ at: z.string(), problem: z.string() });

export const savedDraft = z.object({
  section: sectionName,
  version: z.int(),
  savedAt: instant,
  complete: z.boolean(),
  gaps: z.array(gap),
});

const proof = z.array(derivedId).max(20, '最多20份').default([]);

export const requestVerification = z.strictObject({ fact: factKey, evidence: proof });

export const requestRecommendation = z.strictObject({ recommender: unitId, evidence: proof });
export type RequestRecommendation = z.infer<typeof requestRecommendation>;

/** What a request to a third party answers: the number by which it is answered. */
export const requestReceipt = z.object({ request: z.int(), recordedAt: instant });

export const submissionReceipt = z.object({
  version: z.int(),
  receiptNumber: z.string().meta({ description: '收件编号' }),
  award,
  receivedAt: instant,
  contentSha256: sha256.meta({ description: 'Hash of the frozen content' }),
});

export const correctApplication = z.strictObject({
  request: z.int().min(1).meta({ description: 'The number of the correction that the office asked for' }),
  answers: z
    .array(
      z.strictObject({
        item: z.int().min(1).meta({ description: 'Which of the items asked, from 1' }),
        sections: z.array(sectionName).default([]).meta({ description: 'Where the content was changed for it' }),
        answer: text(1000),
      }),
    )
    .min(1, '请逐项答复')
    .max(100),
});
export type CorrectApplication = z.infer<typeof correctApplication>;

export const correctionReceipt = z.object({
  version: z.int(),
  recordedAt: instant,
  contentSha256: sha256,
  reopenedFacts: z.array(z.string()).meta({ description: 'Facts put to their departments again' }),
});

export const withdrawApplication = z.strictObject({ reason });
export type WithdrawApplication = z.infer<typeof withdrawApplication>;

export const confirmSiteReport = z.strictObject({
  report: z.int().min(1).meta({ description: 'The version of the report that was read' }),
});
export type ConfirmSiteReport = z.infer<typeof confirmSiteReport>;

export const disputeSiteReport = confirmSiteReport.extend({ statement: text(4000) });
export type DisputeSiteReport = z.infer<typeof disputeSiteReport>;

export const requestRecusal = z.strictObject({ member: personId, grounds: text(2000) });

const answer = z.enum(['open', 'agreed', 'refused', 'lapsed']);

/** The organisation's own application: nothing of anybody else, no score, no recommendation of a team (A20d). */
export const applicationState = z.object({
  cycle: cycleYear,
  code: z.string(),
  status: z.enum(['draft', 'submitted', 'withdrawn']),
  version: z.int(),
  window: z.object({ opens: instant, closes: instant, documentNumber: z.string() }).optional(),
  editable: z.boolean(),
  criteria: z
    .object({ standard: z.string(), categories: list(z.object({ code: z.string(), name: z.string() })) })
    .optional()
    .meta({ description: 'The edition of the standard that the year is scored by, with the categories to evaluate' }),
  sections: z.array(
    z.object({
      section: sectionName,
      title: z.string(),
      version: z.int(),
      savedAt: instant.optional(),
      content: z.record(z.string(), z.unknown()).optional(),
      complete: z.boolean(),
      gaps: z.array(gap),
    }),
  ),
  /** Everything that keeps the application from being submitted now. */
  missing: z.array(gap),
  facts: z.array(
    z.object({
      fact: z.string(),
      label: z.string(),
      departmentName: z.string(),
      required: z.boolean(),
      status: z.enum(['not-asked', 'changed', ...answer.options]),
      statement: z.string().optional(),
      request: z.int().optional(),
      askedAt: instant.optional(),
      due: instant.optional(),
      answeredAt: instant.optional(),
      reason: z.string().optional(),
    }),
  ),
  recommendations: z.array(
    z.object({
      request: z.int(),
      recommender: z.string(),
      recommenderName: z.string().optional().meta({ description: 'Of a competent authority that also confirms facts' }),
      status: answer,
      askedAt: instant,
      answeredAt: instant.optional(),
      statement: z.string().optional(),
    }),
  ),
  authorities: list(z.object({ unit: unitId, name: z.string() })).meta({
    description: 'Departments that can be asked for the recommendation as competent authorities (A13d)',
  }),
  evidence: z.array(evidenceState),
  submission: z
    .object({
      receiptNumber: z.string(),
      award,
      receivedAt: instant,
      acceptanceNumber: z.string().optional().meta({ description: '受理编号, once the window has closed' }),
      notAccepted: z
        .string()
        .optional()
        .meta({ description: 'Why it is not on the list of applicants, where it is not' }),
      versions: z.array(z.object({ version: z.int(), at: instant, contentSha256: sha256 })),
    })
    .optional(),
  corrections: z.array(
    z.object({
      request: z.int(),
      items: z.array(z.string()),
      facts: z.array(z.string()),
      due: instant,
      askedAt: instant,
      state: z.enum(['open', 'answered', 'overdue', 'lapsed']),
    }),
  ),
  visit: z
    .object({
      on: civilDate,
      days: z.int(),
      agenda: z.string(),
      team: z.array(z.object({ member: personId, name: z.string().optional(), leader: z.boolean() })),
      recusals: z.array(
        z.object({
          request: z.int(),
          member: personId,
          grounds: z.string().optional(),
          granted: z.boolean().optional(),
          reason: z.string().optional(),
        }),
      ),
    })
    .optional(),
  reviews: list(ownReview).meta({ description: 'Eliminations, with how far a 复核 is possible or how it stands' }),
  timeline: z.array(z.object({ at: instant, event: z.string(), text: z.string() })),
});

/** One condition of article 11 with what is claimed, what proves it, and what is missing or to be judged. */
export const conditionCheck = z.object({
  condition,
  text: z.string(),
  state: z.enum(['ready', 'doubtful', 'incomplete']),
  claim: z.object({ claim: z.enum(['met', 'not-applicable']), statement: z.string() }).optional(),
  missing: list(gap),
  refused: list(gap).meta({ description: 'What departments refused to confirm' }),
  toJudge: list(gap).meta({ description: 'What neither figures nor dates decide: the office judges' }),
  proofs: list(
    z.object({
      at: z.string(),
      what: z.string(),
      by: z.enum(['file', 'department']),
      state: z.enum(['given', 'missing', 'open', 'refused']),
      evidence: list(derivedId),
    }),
  ).meta({ description: 'What proves the condition, and whether it is there' }),
});

export const selfCheck = z.object({ conditions: list(conditionCheck) });

/** A version as it was frozen, with the people that it named unless they were erased since. */
export const applicationVersion = z.object({
  version: z.int(),
  at: instant,
  contentSha256: sha256,
  content: applicationContent,
  people: applicationPeople.optional(),
});

/** Findings, strengths and opportunities: never a score, percentage or ranking (A14.3b). */
export const siteReport = z.object({
  report: z.int(),
  filedAt: instant,
  visitedOn: civilDate,
  findings: z.array(z.object({ item: z.string(), finding: z.string() })),
  strengths: z.array(z.object(observation.shape)),
  opportunities: z.array(z.object(observation.shape)),
  answerBy: instant.optional(),
  answer: z.object({ confirmed: z.boolean(), statement: z.string().optional(), at: instant }).optional(),
});
