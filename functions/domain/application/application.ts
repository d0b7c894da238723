import type { EvidenceReference } from '../../contracts/events/application.ts';
import type { Award, PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History, Recorded } from '../kernel/recorded.ts';
import { never } from '../kernel/result.ts';

type Event<T extends EventOf<'application'>['type']> = Extract<EventOf<'application'>, { type: T }>;

/** A named fact put to a department; `version` is the number by which it is answered. */
export interface FactRequest {
  readonly fact: string;
  readonly version: number;
  readonly department: string;
  readonly organisation: string;
  readonly statement: string;
  readonly evidence: readonly string[];
  readonly askedAt: Instant;
  readonly due: Instant;
}

/** A recommendation asked for; `version` is the number by which it is answered. */
export interface RecommendationRequest {
  readonly version: number;
  readonly recommender: string;
  readonly organisation: string;
  readonly evidence: readonly string[];
  readonly askedAt: Instant;
}

/** Frozen content: of a submission, or of a correction after it (A13f). */
export interface ContentVersion {
  readonly version: number;
  readonly at: Instant;
  readonly content: { readonly key: string; readonly sha256: string };
  readonly evidence: readonly EvidenceReference[];
  readonly organisation: Event<'ApplicationSubmitted'>['organisation'];
  readonly consultants: readonly string[];
  readonly contact: PrivateReference;
}

/** A submission: what was received, when, and under which number. */
interface Submission {
  readonly version: number;
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
  readonly award: Award;
  readonly receiptNumber: string;
}

/** One organisation's application as its stream tells it. An empty stream is an application of which only the draft exists. */
export interface Application {
  readonly code: string;
  readonly version: number;
  readonly status: 'draft' | 'submitted' | 'withdrawn';
  /** The newest request for each fact. */
  readonly facts: ReadonlyMap<string, FactRequest>;
  readonly recommendationRequests: readonly RecommendationRequest[];
  /** The newest submission, withdrawn or not. */
  readonly submission?: Submission;
  /** Every version that was ever frozen, oldest first. */
  readonly contents: readonly ContentVersion[];
  readonly withdrawals: readonly { readonly version: number; readonly at: Instant; readonly reason: string }[];
  readonly corrections: readonly {
    readonly request: number;
    readonly version: number;
    readonly at: Instant;
    readonly answers: Event<'ApplicationCorrected'>['answers'];
  }[];
  readonly recusals: readonly {
    readonly version: number;
    readonly member: string;
    readonly grounds: PrivateReference;
    readonly at: Instant;
  }[];
  /** By the version of the report that they answer; the newest answer to each. */
  readonly reportAnswers: ReadonlyMap<
    number,
    { readonly confirmed: boolean; readonly statement?: string; readonly at: Instant }
  >;
}

const untouched = (code: string): Application => ({
  code,
  version: 0,
  status: 'draft',
  facts: new Map(),
  recommendationRequests: [],
  contents: [],
  withdrawals: [],
  corrections: [],
  recusals: [],
  reportAnswers: new Map(),
});

/** The state of an application. */
export const applicationOf = (code: string, history: History<'application'>): Application =>
  history.reduce<Application>(
    (application, recorded) => ({ ...evolve(application, recorded), version: recorded.version }),
    untouched(code),
  );

/** The content in force: as submitted, or as last corrected. */
export const currentContent = (application: Application): ContentVersion | undefined => application.contents.at(-1);

/** Whether a request still waits for its answer, as far as the application goes: a withdrawal lets the requests before it lapse. */
export const isPending = (application: Application, request: { readonly version: number }): boolean =>
  request.version > (application.withdrawals.at(-1)?.version ?? 0);

const evolve = (application: Application, recorded: Recorded<EventOf<'application'>>): Application => {
  const { event, version, receivedAt: at } = recorded;
  switch (event.type) {
    case 'VerificationRequested': {
      const { type: _, ...request } = event;
      return { ...application, facts: asked(application, [{ ...request, version, askedAt: at }]) };
    }
    case 'RecommendationRequested': {
      const { type: _, ...request } = event;
      const requests = [...application.recommendationRequests, { ...request, version, askedAt: at }];
      return { ...application, recommendationRequests: requests };
    }
    case 'ApplicationSubmitted': {
      const { award, receiptNumber } = event;
      return {
        ...application,
        status: 'submitted',
        submission: { version, receivedAt: at, recordedAt: recorded.recordedAt, award, receiptNumber },
        contents: [...application.contents, contentOf(event, version, at)],
      };
    }
    case 'ApplicationCorrected':
      return {
        ...application,
        contents: [...application.contents, contentOf(event, version, at)],
        corrections: [...application.corrections, { request: event.request, version, at, answers: event.answers }],
        facts: asked(
          application,
          event.facts.map((fact) => ({ ...fact, version, askedAt: at })),
        ),
      };
    case 'ApplicationWithdrawn':
      return {
        ...application,
        status: 'withdrawn',
        withdrawals: [...application.withdrawals, { version, at, reason: event.reason }],
      };
    case 'RecusalRequested': {
      const { member, grounds } = event;
      return { ...application, recusals: [...application.recusals, { version, member, grounds, at }] };
    }
    case 'SiteReportConfirmed':
      return { ...application, reportAnswers: answered(application, event.report, { confirmed: true, at }) };
    case 'SiteReportDisputed': {
      const { report, statement } = event;
      return { ...application, reportAnswers: answered(application, report, { confirmed: false, statement, at }) };
    }
    default:
      return never(event);
  }
};

const asked = (application: Application, requests: readonly FactRequest[]): Application['facts'] =>
  new Map([...application.facts, ...requests.map((request) => [request.fact, request] as const)]);

const answered = (
  application: Application,
  report: number,
  answer: { confirmed: boolean; statement?: string; at: Instant },
): Application['reportAnswers'] => new Map([...application.reportAnswers, [report, answer]]);

const contentOf = (
  { content, evidence, organisation, consultants, contact }: Event<'ApplicationSubmitted' | 'ApplicationCorrected'>,
  version: number,
  at: Instant,
): ContentVersion => ({ version, at, content, evidence, organisation, consultants, contact });
