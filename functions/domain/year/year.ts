import type { Policy } from '../../contracts/policy.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { Notice } from '../notice/notice.ts';
import type { InvestigationReport, Opinion } from '../opinion/opinion.ts';
import { allAnswered } from '../opinion/opinion.ts';
import type { Session } from '../session/session.ts';

/** A notice with everything said about it. */
export interface NoticeFacts {
  readonly notice: Notice;
  readonly opinions: readonly Opinion[];
  readonly report?: InvestigationReport;
}

type Resolution<T extends EventOf<'resolution'>['type']> = Extract<EventOf<'resolution'>, { type: T }>;

/** Where the whole year stands, read consistently from its streams: what the procedure and the final decisions look at. */
export interface Year {
  readonly cycle: Cycle;
  /** Undefined until the committee's 审定. */
  readonly policy?: Policy;
  readonly withdrawn: ReadonlySet<string>;
  /** In the order of their opening. */
  readonly sessions: readonly Session[];
  /** In the order of their publication. */
  readonly notices: readonly NoticeFacts[];
  readonly exceptions: Readonly<Partial<Record<Award, number>>>;
  /** Candidates on whom no valid ballot was to be had (A14.5b). */
  readonly leftOut: readonly Resolution<'CandidateLeftOut'>[];
  readonly terminations: readonly Resolution<'TerminationResolved'>[];
  /** In the order of submission. */
  readonly submissions: readonly Submission[];
}

/** A list that went to the government, with what came back (A14.7). */
export interface Submission {
  readonly number: number;
  readonly list: Resolution<'ListSubmitted'>['list'];
  readonly decision?: Extract<EventOf<'approval'>, { type: 'ListApproved' | 'ListSentBack' }>;
  /** The committee's answer to a send-back. */
  readonly reconsideration?: Resolution<'ListReconsidered'>;
}

/** Notices whose opinions hold the year up (A14.6e: expiry approves nothing while an opinion is open). */
export const openOpinions = (year: Year): readonly NoticeFacts[] =>
  year.notices.filter(({ opinions, report }) => !allAnswered(opinions, report));

/** Names on the list that no notice has publicised yet (A14.6h, A14.7b). */
export const notYetNoticed = (year: Year) =>
  (year.cycle.list ?? []).filter(
    ({ code }) => !year.notices.some(({ notice }) => notice.published.names.some((name) => name.code === code)),
  );
