import type { Observation, Percentages } from '../../contracts/primitives.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import type { Team } from '../team/team.ts';
import { type Validity, validMembers } from '../team/valid-members.ts';

/** The leader's conclusion of a scoring phase (A14.2d). */
export interface Conclusion {
  readonly version: number;
  readonly percentages: Percentages;
  readonly strengths: readonly Observation[];
  readonly opportunities: readonly Observation[];
  /** Why, on items where the examiners were far apart. */
  readonly explanations: readonly Observation[];
  /** Whose scorecards it rests on. */
  readonly examiners: readonly string[];
  readonly by: string;
  readonly at: Instant;
}

/** Every conclusion of a phase, in order. */
export const conclusionsOf = (history: History<'consensus'>): readonly Conclusion[] =>
  only(history, 'ConsensusConcluded').map(({ version, event, actor, receivedAt }) => ({
    version,
    percentages: event.percentages,
    strengths: event.strengths,
    opportunities: event.opportunities,
    explanations: event.explanations ?? [],
    examiners: event.examiners,
    by: actor.id,
    at: receivedAt,
  }));

/**
 * The conclusion that holds: the newest, as long as every member that it rests on still counts. Nothing is written when one falls;
 * it is void from the moment when a member is (A9a, A20b).
 */
export const conclusionInForce = (
  conclusions: readonly Conclusion[],
  team: Team | undefined,
  validity: Validity,
): Conclusion | undefined => {
  const valid = new Set(validMembers(team, validity).map(({ examiner }) => examiner));
  const newest = conclusions.at(-1);
  return newest?.examiners.every((examiner) => valid.has(examiner)) ? newest : undefined;
};
