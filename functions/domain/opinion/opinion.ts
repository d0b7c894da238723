import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';

type Lodged = Extract<EventOf<'objection'>, { type: 'ObjectionLodged' }>;

/** An opinion of the public on a notice, through office and committee (A14.6c, d). */
export interface Opinion {
  readonly notice: string;
  readonly receipt: string;
  readonly kind: 'formal' | 'lead';
  readonly about: string;
  /** When it came here. For one that came on paper `paper` has the date that counts. */
  readonly receivedAt: Instant;
  readonly paper?: NonNullable<Lodged['paper']>;
  /** Where name, contact and text lie. */
  readonly content: PrivateReference;
  readonly followUp?: string;
  readonly files: readonly { readonly ref: string; readonly stored: boolean }[];
  readonly decision?: 'accepted' | 'not-accepted';
  readonly decidedAt?: Instant;
  readonly acceptanceNumber?: string;
  readonly due?: Instant;
  readonly refusal?: string;
  readonly verification?: { readonly substantiated: boolean; readonly finding: string };
  readonly ruledAt?: Instant;
  readonly ruling?: {
    readonly upheld: boolean;
    /** For the objector, office and committee. */
    readonly reason: string;
    /** What the organisation is told of it, if anything. */
    readonly toOrganisation?: string;
    readonly reference: string;
  };
}

/** An opinion from its three streams: what the public lodged, what the office found, what the committee ruled. */
export const opinionOf = (
  notice: string,
  receipt: string,
  lodged: History<'objection'>,
  investigation: History<'investigation'>,
  rulings: History<'ruling'>,
): Opinion | undefined => {
  const [first] = only(lodged, 'ObjectionLodged');
  if (!first) return undefined;
  const { kind, about, content, files, followUp, paper } = first.event;
  const stored = new Set(only(lodged, 'ObjectionFileStored').map(({ event }) => event.file));
  const accepted = last(investigation, 'OpinionAccepted');
  const refused = last(investigation, 'OpinionNotAccepted');
  const decided = refused ?? accepted;
  const verified = last(investigation, 'OpinionVerified')?.event;
  const upheld = last(rulings, 'ObjectionUpheld');
  const ruled = upheld ?? last(rulings, 'ObjectionDismissed');
  return {
    notice,
    receipt,
    kind,
    about,
    receivedAt: first.receivedAt,
    content,
    files: files.map(({ ref }) => ({ ref, stored: stored.has(ref) })),
    ...(followUp === undefined ? {} : { followUp }),
    ...(paper === undefined ? {} : { paper }),
    ...(accepted
      ? { decision: 'accepted' as const, acceptanceNumber: accepted.event.acceptanceNumber, due: accepted.event.due }
      : {}),
    ...(refused ? { decision: 'not-accepted' as const, refusal: refused.event.reason } : {}),
    ...(decided ? { decidedAt: decided.recordedAt } : {}),
    ...(verified ? { verification: { substantiated: verified.substantiated, finding: verified.finding } } : {}),
    ...(ruled
      ? {
          ruledAt: ruled.recordedAt,
          ruling: {
            upheld: upheld !== undefined,
            reason: ruled.event.reason,
            ...(ruled.event.toOrganisation === undefined ? {} : { toOrganisation: ruled.event.toOrganisation }),
            reference: `${notice}/${receipt}`,
          },
        }
      : {}),
  };
};

/** The office is done with it: not accepted, or verified. */
export const investigated = (opinion: Opinion): boolean =>
  opinion.decision === 'not-accepted' || opinion.verification !== undefined;

/** It holds nothing up any more: a lead needs no ruling, an accepted formal objection does (A14.6d). */
const answered = (opinion: Opinion): boolean =>
  investigated(opinion) &&
  (opinion.kind === 'lead' || opinion.decision === 'not-accepted' || opinion.ruling !== undefined);

type Report = Extract<EventOf<'investigation'>, { type: 'ReportSubmitted' }>;

/** 调查核实情况报告, as last submitted, and whether the committee examined that version. */
export interface InvestigationReport {
  readonly version: number;
  readonly submittedAt: Instant;
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
    submittedAt: submitted.recordedAt,
    report: submitted.event,
    examined: only(rulings, 'ReportExamined').some(({ event }) => event.report === submitted.version),
  };
};

/** Whether a report lists every one of these opinions. */
export const listsEvery = (report: Report, opinions: readonly Opinion[]): boolean =>
  opinions.every(({ receipt }) => report.opinions.some((listed) => listed.receipt === receipt));

/** Every opinion on a notice is answered, and the report that lists every one was examined (A14.6d). */
export const allAnswered = (opinions: readonly Opinion[], report: InvestigationReport | undefined): boolean =>
  opinions.every(answered) &&
  (opinions.length === 0 || (report?.examined === true && listsEvery(report.report, opinions)));
