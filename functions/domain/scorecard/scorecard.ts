import type { Observation, Percentages } from '../../contracts/primitives.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';

/** The two phases in which a team scores by the standard (A14.2c, A14.3b). */
export type TeamPhase = 'document' | 'site';

/** The stage of article 14 that a phase belongs to. */
export const stageOfPhase = {
  document: 'document-review',
  site: 'site-visit',
} as const satisfies Record<TeamPhase, string>;

/** The phase in the words of the officials. */
export const phaseWords: Readonly<Record<TeamPhase, string>> = { document: '资料评审', site: '现场评审' };

/** One examiner's own score of one application in one phase. It is submitted once and stays as it is (A14.2d). */
export interface Scorecard {
  readonly version: number;
  readonly examiner: string;
  readonly percentages: Percentages;
  readonly strengths: readonly Observation[];
  readonly opportunities: readonly Observation[];
  readonly at: Instant;
}

/** A panellist's own score of one defence, 0–100 (A14.4c). */
export interface DefenceScore {
  readonly version: number;
  readonly panellist: string;
  readonly score: number;
  readonly remarks: string;
  readonly at: Instant;
}

/** An examiner's submitted scorecard; undefined while there is none. */
export const scorecardOf = (examiner: string, history: History<'scorecard'>): Scorecard | undefined => {
  const submitted = last(history, 'ScorecardSubmitted');
  if (!submitted) return undefined;
  const { percentages, strengths, opportunities } = submitted.event;
  return { version: submitted.version, examiner, percentages, strengths, opportunities, at: submitted.receivedAt };
};

/** A panellist's submitted score; undefined while there is none. */
export const defenceScoreOf = (panellist: string, history: History<'scorecard'>): DefenceScore | undefined => {
  const scored = last(history, 'DefenceScored');
  if (!scored) return undefined;
  const { score, remarks } = scored.event;
  return { version: scored.version, panellist, score, remarks, at: scored.receivedAt };
};
