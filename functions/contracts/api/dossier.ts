import * as z from 'zod';
import { applicationContent, applicationPeople } from '../application-form.ts';
import { evidenceReference } from '../events/application.ts';
import { conditionVerdict } from '../events/review.ts';
import { award, civilDate, creditCode, cycleYear, instant, observation, personId, reviewStage } from '../primitives.ts';
import { conditionCheck } from './application.ts';
import { departmentOpinion } from './inquiry.ts';
import { list } from './list.ts';
import { scoresSideBySide } from './scorecard.ts';
import { gap } from './stage.ts';
import { visitContacts } from './visit.ts';

/** Where an application stands. `received`: the window is still open; `not-accepted`: not in the frozen list of applicants. */
const place = z.object({
  at: z.enum([
    'received',
    'not-accepted',
    'withdrawn',
    'terminated',
    'eliminated',
    ...reviewStage.options,
    'comprehensive-review',
  ]),
  stage: reviewStage.optional().meta({ description: 'Where it was eliminated' }),
  reason: z.string().optional(),
});

export const applicationFilter = z.object({
  award: award.optional(),
  stage: place.shape.at.optional(),
  industry: z.string().max(60).optional(),
  text: z.string().trim().max(120).optional().meta({ description: 'Part of name, code or a number' }),
});
export type ApplicationFilter = z.output<typeof applicationFilter>;

const verdict = z.enum(['qualified', 'not-qualified', 'open', 'correction-open']);

const applicationBasics = z.object({
  code: creditCode,
  name: z.string(),
  award,
  industry: z.string(),
  industrial: z.boolean(),
  receiptNumber: z.string(),
  acceptanceNumber: z.string().optional(),
  submittedAt: instant,
  version: z.int().meta({ description: 'Version of the content in force' }),
  place,
  qualification: verdict,
});

const applicationRow = z.object({
  ...applicationBasics.shape,
  team: z.string().optional(),
  missing: z.int().meta({ description: 'What it lacks for the closing of the stage it is in' }),
});
export type ApplicationRow = z.input<typeof applicationRow>;

export const applicationList = z.object({ applications: list(applicationRow) });

const fact = z.object({
  fact: z.string(),
  label: z.string(),
  department: z.string(),
  departmentName: z.string(),
  request: z.int().meta({ description: 'Version of the request that is answered' }),
  statement: z.string(),
  requestedAt: instant,
  due: instant,
  answer: z.enum(['verified', 'refused', 'open']),
  remark: z.string().optional(),
});

const proposal = z.object({
  version: z.int(),
  recommended: z.boolean(),
  award,
  reason: z.string(),
  signatures: list(z.object({ examiner: personId, dissent: z.string().optional(), at: instant })),
});

const siteReportView = z.object({
  version: z.int(),
  visitedOn: civilDate,
  findings: list(z.object({ item: z.string(), finding: z.string() })),
  strengths: list(observation),
  opportunities: list(observation),
  by: personId,
  at: instant,
  answer: z.enum(['confirmed', 'disputed', 'unanswered']).optional(),
  statement: z.string().optional(),
});

const recommendationView = z.object({
  version: z.int(),
  at: instant,
  recommended: z.boolean(),
  award,
  reason: z.string(),
  signedBy: list(personId),
  dissents: list(z.object({ examiner: personId, statement: z.string() })),
});

const visitPlanView = z.object({
  on: civilDate,
  days: z.int(),
  agenda: z.string(),
  transport: z.string().optional(),
  reason: z.string().optional(),
  contacts: visitContacts.optional(),
});

const teamView = z.object({
  name: z.string(),
  leader: personId.optional(),
  members: list(
    z.object({
      examiner: personId,
      name: z.string().optional(),
      industryExpert: z.boolean(),
      counts: z.boolean().meta({ description: 'False with an interest, a granted recusal or no undertaking' }),
    }),
  ),
});

/** As the organisation's request for a recusal is kept erasably. */
export const recusalGrounds = z.object({ grounds: z.string() });

/** Everything that the office may see of one application. */
export const applicationDetail = z.object({
  ...applicationBasics.shape,
  consultants: list(z.string()),
  people: applicationPeople.optional().meta({ description: 'Contact and consultants in person; absent when erased' }),
  content: applicationContent.optional().meta({ description: 'The form and the self-evaluation as submitted' }),
  contentState: z.enum(['intact', 'missing', 'changed']).meta({ description: 'Checked against the journal’s hash' }),
  evidence: list(evidenceReference),
  versions: list(z.object({ version: z.int(), at: instant })).meta({
    description: 'Every version that was frozen, oldest first: any two can be compared (A13f)',
  }),
  conditions: list(conditionCheck).meta({
    description: 'The eight conditions by the content in force: claimed, proven, missing, to be judged (A11)',
  }),
  facts: list(fact),
  recommendations: list(
    z.object({
      recommender: z.string(),
      recommenderName: z.string().meta({ description: 'Of a competent authority; of an association, its id' }),
      request: z.int(),
      answer: z.enum(['signed', 'declined', 'open']),
      statement: z.string().optional(),
    }),
  ),
  qualifications: list(
    z.object({
      application: z.int(),
      conditions: list(conditionVerdict),
      qualified: z.boolean(),
      reason: z.string(),
      by: personId,
      at: instant,
      inForce: z.boolean(),
    }),
  ),
  corrections: list(z.object({ items: list(z.string()), facts: list(z.string()), due: instant, at: instant })),
  departmentOpinions: list(departmentOpinion).meta({ description: '征求意见 (A14.1a), beside the conditions' }),
  team: teamView
    .extend({ removed: list(z.object({ examiner: personId, cause: z.string(), reason: z.string() })) })
    .optional(),
  scores: z.object({ document: scoresSideBySide, site: scoresSideBySide }),
  recusalRequests: list(
    z.object({
      request: z.int(),
      member: personId,
      grounds: z.string().optional().meta({ description: 'Absent when erased' }),
      receivedAt: instant,
      decision: z.object({ granted: z.boolean(), reason: z.string() }).optional(),
    }),
  ),
  visit: visitPlanView.optional(),
  reportDue: instant.optional().meta({ description: 'By the policy; overdue it is reminded, and fails nobody' }),
  reports: list(siteReportView),
  proposal: proposal.optional(),
  recommendation: recommendationView.optional(),
  defence: z.object({ at: instant, place: z.string(), publicAttendance: z.string() }).optional(),
  defenceScores: list(z.object({ panellist: personId, score: z.int(), remarks: z.string(), counts: z.boolean() })),
  missing: list(gap).meta({ description: 'What it lacks for the closing of the stage it is in' }),
});

/** What an examiner or panellist reads of an application that is assigned to him (A20d). */
export const assignedApplication = z.object({
  code: creditCode,
  name: z.string(),
  award,
  industry: z.string(),
  as: z.enum(['examiner', 'leader', 'panellist']),
  stage: reviewStage,
  content: applicationContent.optional(),
  contentState: z.enum(['intact', 'missing', 'changed']).optional(),
  evidence: list(evidenceReference),
  team: teamView.optional(),
  visit: visitPlanView.omit({ contacts: true }).optional(),
  reportDue: instant.optional().meta({ description: 'By the policy; overdue it is reminded, and fails nobody' }),
  reports: list(siteReportView),
  proposal: proposal.optional(),
  recommendation: recommendationView.optional(),
  defence: z.object({ at: instant, place: z.string() }).optional(),
});

/** What somebody has to do: the applications assigned to him, and nothing of any other. */
export const assignments = z.object({
  assignments: list(
    z.object({
      cycle: cycleYear,
      code: creditCode,
      name: z.string(),
      award,
      industry: z.string(),
      as: z.enum(['examiner', 'leader', 'panellist']),
      stage: reviewStage,
      visit: z.object({ on: civilDate, days: z.int() }).optional(),
      defence: z.object({ at: instant, place: z.string() }).optional(),
      todo: list(
        z.enum([
          'score-document',
          'conclude-document',
          'score-site',
          'conclude-site',
          'file-site-report',
          'propose-recommendation',
          'sign-recommendation',
          'file-recommendation',
          'score-defence',
        ]),
      ),
    }),
  ),
});
