import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import type { Team } from '../team/team.ts';
import { type Validity, validMembers } from '../team/valid-members.ts';

type Event<T extends EventOf<'visit'>['type']> = Extract<EventOf<'visit'>, { type: T }>;

/** A version of the site report (A14.3b); the newest counts, the older ones stay. */
export interface SiteReport extends Omit<Event<'SiteReportFiled'>, 'type'> {
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
}

/** The team's recommendation on its way: worded by the leader, signed by the members. */
export interface RecommendationProposal extends Omit<Event<'TeamRecommendationProposed'>, 'type'> {
  readonly version: number;
  readonly by: string;
  readonly signatures: readonly { readonly examiner: string; readonly dissent?: string; readonly at: Instant }[];
}

/** The team's recommendation as the office has it (评审组建议). */
export interface TeamRecommendation extends Omit<Event<'TeamRecommendationFiled'>, 'type'> {
  readonly version: number;
  readonly at: Instant;
}

/** What a team hands in after a site visit. */
export interface Visit {
  readonly version: number;
  readonly reports: readonly SiteReport[];
  readonly proposal?: RecommendationProposal;
  readonly recommendations: readonly TeamRecommendation[];
}

/** The state of a visit; of an empty history, that of one from which nothing came yet. */
export const visitOf = (history: History<'visit'>): Visit => {
  const proposed = only(history, 'TeamRecommendationProposed').at(-1);
  return {
    version: history.at(-1)?.version ?? 0,
    reports: only(history, 'SiteReportFiled').map(({ version, actor, receivedAt, event: { type: _, ...report } }) => ({
      version,
      by: actor.id,
      at: receivedAt,
      ...report,
    })),
    ...(proposed ? { proposal: proposalOf(proposed, history) } : {}),
    recommendations: only(history, 'TeamRecommendationFiled').map(
      ({ version, receivedAt, event: { type: _, ...filed } }) => ({ version, at: receivedAt, ...filed }),
    ),
  };
};

const proposalOf = (
  {
    version,
    actor,
    event: { recommended, award, reason },
  }: History<'visit'>[number] & {
    readonly event: Event<'TeamRecommendationProposed'>;
  },
  history: History<'visit'>,
): RecommendationProposal => ({
  version,
  by: actor.id,
  recommended,
  award,
  reason,
  signatures: only(history, 'TeamRecommendationSigned')
    .filter(({ event }) => event.proposal === version)
    .map(({ event: { dissent }, actor: { id: examiner }, receivedAt: at }) => ({
      examiner,
      at,
      ...(dissent === undefined ? {} : { dissent }),
    })),
});

/** The newest version of the site report. */
export const reportInForce = ({ reports }: Visit): SiteReport | undefined => reports.at(-1);

/** The recommendation that holds: the newest filed, as long as everybody who signed it still counts (A9a, A14.3d). */
export const recommendationInForce = (
  { recommendations }: Visit,
  team: Team | undefined,
  validity: Validity,
): TeamRecommendation | undefined => {
  const valid = new Set(validMembers(team, validity).map(({ examiner }) => examiner));
  const newest = recommendations.at(-1);
  return newest?.signedBy.every((examiner) => valid.has(examiner)) ? newest : undefined;
};
