import type { Policy } from '../../contracts/policy.ts';
import type { ReviewStage } from '../../contracts/primitives.ts';
import type { Applied } from '../assessment/applied.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { recusedFrom } from '../assessment/assessment.ts';
import { type Conclusion, conclusionInForce } from '../consensus/consensus.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { StagePolicies } from '../cycle/stage-policies.ts';
import type { Panel } from '../panel/panel.ts';
import { validPanellists } from '../panel/panel.ts';
import type { CriteriaEdition } from '../policy/criteria/edition.ts';
import type { DefenceScore, Scorecard, TeamPhase } from '../scorecard/scorecard.ts';
import type { Team, TeamMember } from '../team/team.ts';
import { type Interests, teamGaps, type Validity, validMembers } from '../team/valid-members.ts';
import { recommendationInForce, type TeamRecommendation, type Visit } from '../visit/visit.ts';

/** Everything the review knows of one application, from its streams. */
export interface Dossier {
  readonly code: string;
  readonly application: Applied;
  readonly assessment: Assessment;
  readonly team?: Team;
  readonly scorecards: Readonly<Record<TeamPhase, ReadonlyMap<string, Scorecard>>>;
  readonly defenceScores: ReadonlyMap<string, DefenceScore>;
  readonly conclusions: Readonly<Record<TeamPhase, readonly Conclusion[]>>;
  readonly visit: Visit;
  /** The newest version of each stream that this rests on, by `<type>@<scope>/<id>`. */
  readonly heads: Readonly<Record<string, number>>;
}

/** A year under review, read consistently. `dossiers` may hold one application only, where a command concerns one. */
export interface Review {
  readonly cycle: Cycle;
  /** Undefined until the committee's 审定. */
  readonly policy?: Policy;
  /** The policy of each stage that was opened: a later change is for later stages. */
  readonly stagePolicies: StagePolicies;
  /** Undefined until the office recorded the edition of the standard (A4a). */
  readonly edition?: CriteriaEdition;
  readonly interests: Interests;
  readonly panel?: Panel;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

/** What decides who of the team counts. */
const validityOf = ({ interests }: Pick<Review, 'interests'>, dossier: Dossier): Validity => ({
  application: dossier.application,
  interests,
  recused: recusedFrom(dossier.assessment),
});

/** The members of the application's team that count now. */
export const membersThatCount = (review: Pick<Review, 'interests'>, dossier: Dossier): readonly TeamMember[] =>
  validMembers(dossier.team, validityOf(review, dossier));

/** The leader, as long as he counts. */
export const leaderThatCounts = (review: Pick<Review, 'interests'>, dossier: Dossier): string | undefined =>
  membersThatCount(review, dossier).find(({ examiner }) => examiner === dossier.team?.leader)?.examiner;

/** What the application's team lacks (A9). */
export const gapsOfTeam = (review: Pick<Review, 'interests'>, dossier: Dossier) =>
  teamGaps(dossier.team, validityOf(review, dossier));

/** The consensus that holds in a phase. */
export const consensusOf = (
  review: Pick<Review, 'interests'>,
  dossier: Dossier,
  phase: TeamPhase,
): Conclusion | undefined => conclusionInForce(dossier.conclusions[phase], dossier.team, validityOf(review, dossier));

/** The team's recommendation that holds. */
export const recommendationOf = (review: Pick<Review, 'interests'>, dossier: Dossier): TeamRecommendation | undefined =>
  recommendationInForce(dossier.visit, dossier.team, validityOf(review, dossier));

/** The panellists that count for the application. */
export const panellistsThatCount = (review: Pick<Review, 'interests' | 'panel'>, dossier: Dossier) =>
  validPanellists(review.panel, dossier.application, review.interests);

/** The edition the year is scored by. Throws where none was recorded: no call can be out without one (A4a). */
export const editionOfYear = ({ cycle, edition }: Pick<Review, 'cycle' | 'edition'>): CriteriaEdition => {
  if (!edition) throw new Error(`cycle ${cycle.year} scores without an edition of the standard`);
  return edition;
};

/** The policy in force. Throws where none was determined: no call can be out without one (A7a). */
export const policyOfYear = ({ cycle, policy }: Pick<Review, 'cycle' | 'policy'>): Policy => {
  if (!policy) throw new Error(`cycle ${cycle.year} reviews without a policy`);
  return policy;
};

/** The policy by which a stage is run: that of its opening. Before it opens, the one in force. */
export const policyOfStage = (review: Pick<Review, 'cycle' | 'policy' | 'stagePolicies'>, stage: ReviewStage): Policy =>
  review.stagePolicies[stage] ?? policyOfYear(review);
