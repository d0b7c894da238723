import type { EvidenceReference } from '../../contracts/events/application.ts';
import type { Award, PrivateReference } from '../../contracts/primitives.ts';
import { applicationOf, currentContent } from '../application/application.ts';
import type { Concerned } from '../interest/conflict.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';

/** What a review looks at of an application: its content in force, and what the organisation said later on. */
export interface Applied extends Concerned {
  readonly award: Award;
  readonly industry: string;
  readonly industrial: boolean;
  readonly receiptNumber: string;
  readonly submittedAt: Instant;
  /** The version of the submission or correction whose content is in force: what an assessment refers to. */
  readonly content: { readonly version: number; readonly key: string; readonly sha256: string };
  readonly evidence: readonly EvidenceReference[];
  /** Contact and consultants in person. */
  readonly people: PrivateReference;
  readonly withdrawn: boolean;
  /** Requests for correction that were answered, by their versions in the assessment. */
  readonly corrected: ReadonlySet<number>;
  readonly recusals: readonly RecusalRequest[];
  readonly reportAnswers: readonly ReportAnswer[];
}

/** The organisation asks that a team member stay away (A14.3a); `request` is its version in the application's stream. */
export interface RecusalRequest {
  readonly request: number;
  readonly member: string;
  readonly grounds: PrivateReference;
  readonly receivedAt: Instant;
}

/** The organisation's word on a version of the site report (A14.3c). */
export interface ReportAnswer {
  readonly report: number;
  readonly answer: 'confirmed' | 'disputed' | 'unanswered';
  readonly statement?: string;
}

/** The application under review; undefined before its first submission. */
export const appliedOf = (code: string, history: History<'application'>): Applied | undefined => {
  const application = applicationOf(code, history);
  const content = currentContent(application);
  const { submission } = application;
  if (!submission || !content) return undefined;
  const { organisation, consultants, evidence, contact } = content;
  return {
    code,
    ...organisation,
    consultants,
    award: submission.award,
    receiptNumber: submission.receiptNumber,
    submittedAt: submission.receivedAt,
    content: { version: content.version, ...content.content },
    evidence,
    people: contact,
    withdrawn: application.status === 'withdrawn',
    corrected: new Set(application.corrections.map(({ request }) => request)),
    recusals: application.recusals.map(({ version: request, member, grounds, at: receivedAt }) => ({
      request,
      member,
      grounds,
      receivedAt,
    })),
    reportAnswers: [...application.reportAnswers].map(([report, { confirmed, statement }]) => ({
      report,
      answer: confirmed ? 'confirmed' : 'disputed',
      ...(statement === undefined ? {} : { statement }),
    })),
  };
};
