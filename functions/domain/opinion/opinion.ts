import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

/** An opinion of the public on a notice, through office and committee (A14.6c, d). */
export interface Opinion {
  readonly notice: string;
  readonly receipt: string;
  readonly kind: 'formal' | 'lead';
  readonly about: string;
  readonly receivedAt: Instant;
  readonly decision?: 'accepted' | 'not-accepted';
  readonly due?: Instant;
  readonly refusal?: string;
  readonly verification?: { readonly substantiated: boolean; readonly finding: string };
  readonly ruling?: { readonly upheld: boolean; readonly reason: string; readonly reference: string };
}

/** An opinion from its three streams: what the public lodged, what the office found, what the committee ruled. */
export const opinionOf = (
  notice: string,
  receipt: string,
  lodged: History<'objection'>,
  investigation: History<'investigation'>,
  rulings: History<'ruling'>,
): Opinion | undefined => {
  const first = lodged[0];
  if (!first) return undefined;
  const accepted = last(investigation, 'OpinionAccepted')?.event;
  const refused = last(investigation, 'OpinionNotAccepted')?.event;
  const verified = last(investigation, 'OpinionVerified')?.event;
  const upheld = last(rulings, 'ObjectionUpheld')?.event;
  const dismissed = last(rulings, 'ObjectionDismissed')?.event;
  const ruled = upheld ?? dismissed;
  return {
    notice,
    receipt,
    kind: first.event.kind,
    about: first.event.about,
    receivedAt: first.receivedAt,
    ...(accepted ? { decision: 'accepted' as const, due: accepted.due } : {}),
    ...(refused ? { decision: 'not-accepted' as const, refusal: refused.reason } : {}),
    ...(verified ? { verification: { substantiated: verified.substantiated, finding: verified.finding } } : {}),
    ...(ruled
      ? { ruling: { upheld: upheld !== undefined, reason: ruled.reason, reference: `${notice}/${receipt}` } }
      : {}),
  };
};

/** The office is done with it: not accepted, or verified. */
export const investigated = (opinion: Opinion): boolean =>
  opinion.decision === 'not-accepted' || opinion.verification !== undefined;

/** It holds nothing up any more: a lead needs no ruling, an accepted formal objection does (A14.6d). */
export const answered = (opinion: Opinion): boolean =>
  investigated(opinion) &&
  (opinion.kind === 'lead' || opinion.decision === 'not-accepted' || opinion.ruling !== undefined);

type Report = Extract<EventOf<'investigation'>, { type: 'ReportSubmitted' }>;

/** 调查核实情况报告, as last submitted, and whether the committee examined that version. */
export interface InvestigationReport {
  readonly version: number;
  readonly report: Report;
  readonly examined: boolean;
}

/** The newest report on a notice. */
export const reportOf = (
  investigation: History<'investigation'>,
  rulings: History<'ruling'>,
): InvestigationReport | undefined => {
  const submitted = last(investigation, 'ReportSubmitted');
  if (!submitted) return undefined;
  return {
    version: submitted.version,
    report: submitted.event,
    examined: only(rulings, 'ReportExamined').some(({ event }) => event.report === submitted.version),
  };
};

/** Every opinion on a notice is answered, and the report that lists every one was examined (A14.6d). */
export const allAnswered = (opinions: readonly Opinion[], report: InvestigationReport | undefined): boolean =>
  opinions.every(answered) &&
  (opinions.length === 0 ||
    (report?.examined === true &&
      opinions.every(({ receipt }) => report.report.opinions.some((listed) => listed.receipt === receipt))));
