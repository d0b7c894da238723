import type { ConditionVerdict } from '../../contracts/events/review.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import type { Applied, ReportAnswer } from './applied.ts';

type Event<T extends EventOf<'assessment'>['type']> = Extract<EventOf<'assessment'>, { type: T }>;

/** The office's verdict on one version of an application (A14.1c). */
export interface Qualification {
  readonly version: number;
  /** The version of the application that was judged. */
  readonly application: number;
  readonly conditions: readonly ConditionVerdict[];
  readonly qualified: boolean;
  readonly reason: string;
  /** How situations that departments reported were dealt with (A14.1a). */
  readonly situations: readonly { readonly department: string; readonly reason: string }[];
  readonly by: string;
  readonly at: Instant;
}

/** A request for correction (补正), open until it is answered or due. */
export interface Correction {
  readonly version: number;
  readonly items: readonly string[];
  readonly facts: readonly string[];
  readonly due: Instant;
  readonly at: Instant;
}

/** What the office found and arranged for one application. */
export interface Assessment {
  readonly version: number;
  /** Newest last; only the newest can be in force. */
  readonly qualifications: readonly Qualification[];
  readonly corrections: readonly Correction[];
  readonly visit?: Event<'VisitPlanned'>;
  readonly recusals: readonly Event<'RecusalDecided'>[];
  readonly reportAnswers: readonly ReportAnswer[];
  readonly defence?: Event<'DefenceScheduled'>;
  /** Why the office takes a credit code that fails GB 32100 for real (A11). */
  readonly codeAccepted?: string;
}

/** The state of an assessment; of an empty history, that of an application which nobody looked at. */
export const assessmentOf = (history: History<'assessment'>): Assessment => {
  const visit = last(history, 'VisitPlanned')?.event;
  const defence = last(history, 'DefenceScheduled')?.event;
  const accepted = last(history, 'CreditCodeAccepted')?.event;
  return {
    version: history.at(-1)?.version ?? 0,
    qualifications: only(history, 'QualificationAssessed').map(({ version, event, actor, receivedAt }) => ({
      version,
      application: event.application,
      conditions: event.conditions,
      qualified: event.qualified,
      reason: event.reason,
      situations: event.situations ?? [],
      by: actor.id,
      at: receivedAt,
    })),
    corrections: only(history, 'CorrectionRequested').map(({ version, event: { items, facts, due }, receivedAt }) => ({
      version,
      items,
      facts,
      due,
      at: receivedAt,
    })),
    ...(visit ? { visit } : {}),
    recusals: only(history, 'RecusalDecided').map(({ event }) => event),
    reportAnswers: only(history, 'SiteReportAnswerRecorded').map(({ event: { report, answer, statement } }) => ({
      report,
      answer,
      ...(statement === undefined ? {} : { statement }),
    })),
    ...(defence ? { defence } : {}),
    ...(accepted ? { codeAccepted: accepted.reason } : {}),
  };
};

/**
 * The verdict that holds: given on the content in force, and after the last request for correction. A newer version of the
 * application, or a new request, reopens the assessment (A13f, A14.1b).
 */
export const qualificationInForce = (assessment: Assessment, { content }: Applied): Qualification | undefined => {
  const newest = assessment.qualifications.at(-1);
  const asked = assessment.corrections.at(-1)?.version ?? 0;
  return newest && newest.application === content.version && newest.version > asked ? newest : undefined;
};

/** The request for correction that the organisation may still answer at an instant; undefined when there is none. */
export const openCorrection = (
  assessment: Assessment,
  { corrected }: Applied,
  now: Instant,
): Correction | undefined => {
  const newest = assessment.corrections.at(-1);
  if (!newest || now >= newest.due) return undefined;
  return corrected.has(newest.version) ? undefined : newest;
};

/** The decision on a request for recusal, by the version of the request. */
export const recusalDecision = (assessment: Assessment, request: number) =>
  assessment.recusals.find((decision) => decision.request === request);

/** Members who have to stay away from this application because a request was granted (A14.3a). */
export const recusedFrom = (assessment: Assessment): ReadonlySet<string> =>
  new Set(assessment.recusals.filter(({ granted }) => granted).map(({ member }) => member));

/** What the organisation answered to a version of the site report, online or on paper; the newest paper first. */
export const reportAnswerOf = (
  assessment: Assessment,
  { reportAnswers }: Applied,
  report: number,
): ReportAnswer | undefined =>
  assessment.reportAnswers.findLast((answer) => answer.report === report) ??
  reportAnswers.findLast((answer) => answer.report === report);
