import type { EvidenceReference } from '../../contracts/events/application.ts';
import type { Award, PrivateReference } from '../../contracts/primitives.ts';
import type { Concerned } from '../interest/conflict.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

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
  readonly contact: PrivateReference;
  readonly withdrawn: boolean;
  /** The newest correction (补正). */
  readonly corrected?: { readonly version: number; readonly receivedAt: Instant };
  readonly recusals: readonly RecusalRequest[];
  readonly reportAnswers: readonly ReportAnswer[];
}

/** The organisation asks that a team member stay away (A14.3a); `request` is its version in the application's stream. */
export interface RecusalRequest {
  readonly request: number;
  readonly member: string;
  readonly reason: string;
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
  const submitted = last(history, 'ApplicationSubmitted');
  if (!submitted) return undefined;
  const since = history.filter(({ version }) => version > submitted.version);
  const corrected = last(since, 'ApplicationCorrected');
  const { award, receiptNumber, organisation, consultants, contact } = submitted.event;
  const { event: current, version } = corrected ?? submitted;
  return {
    code,
    name: organisation.name,
    industry: organisation.industry,
    industrial: organisation.industrial,
    consultants,
    award,
    receiptNumber,
    submittedAt: submitted.receivedAt,
    content: { version, key: current.content.key, sha256: current.content.sha256 },
    evidence: current.evidence,
    contact,
    withdrawn: last(since, 'ApplicationWithdrawn') !== undefined,
    ...(corrected ? { corrected: { version: corrected.version, receivedAt: corrected.receivedAt } } : {}),
    recusals: only(since, 'RecusalRequested').map(({ version: request, receivedAt, event: { member, reason } }) => ({
      request,
      member,
      reason,
      receivedAt,
    })),
    reportAnswers: since.flatMap(({ event }): readonly ReportAnswer[] => {
      if (event.type === 'SiteReportConfirmed') return [{ report: event.report, answer: 'confirmed' }];
      if (event.type !== 'SiteReportDisputed') return [];
      return [{ report: event.report, answer: 'disputed', statement: event.statement }];
    }),
  };
};
