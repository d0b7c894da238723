import type { ReviewStage } from '../../contracts/primitives.ts';
import { recusedFrom } from '../assessment/assessment.ts';
import { lastDayOfVisit } from '../assessment/plan-visit.ts';
import { outcomeOf, stageFor } from '../cycle/cycle.ts';
import { impartial } from '../interest/conflict.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { sideBySide } from '../scorecard/reading-scores.ts';
import { stageOfPhase, type TeamPhase } from '../scorecard/scorecard.ts';
import { noApplication, underReview } from '../stage/during.ts';
import {
  consensusOf,
  type Dossier,
  gapsOfTeam,
  membersThatCount,
  panellistsThatCount,
  type Review,
  recommendationOf,
} from '../stage/review.ts';
import { reportInForce } from '../visit/visit.ts';

type Capacity = 'examiner' | 'leader' | 'panellist';

type Todo =
  | `${'score' | 'conclude'}-${TeamPhase}`
  | 'file-site-report'
  | `${'propose' | 'sign' | 'file'}-recommendation`
  | 'score-defence';

/** One application as it is assigned to somebody, with what he has to do now. */
export interface Assignment {
  readonly as: Capacity;
  readonly stage: ReviewStage;
  readonly todo: readonly Todo[];
}

/**
 * Whether a command of the team is this person's: he is in the application's team, under the undertaking and without an interest in
 * it (A20b). For anybody else the application does not exist; not even that it was filed is told (A20d).
 */
export const inTeam = ({ interests }: Review, dossier: Dossier, person: string): Result<undefined> =>
  dossier.team?.members.some(({ examiner }) => examiner === person) && !recusedFrom(dossier.assessment).has(person)
    ? impartial(interests.get(person), dossier.application)
    : noApplication(dossier.code);

/** Whether a command of the panel is this person's; as for the team. */
export const onPanel = ({ interests, panel }: Review, dossier: Dossier, person: string): Result<undefined> =>
  panel?.panellists.includes(person) && dossier.assessment.defence
    ? impartial(interests.get(person), dossier.application)
    : noApplication(dossier.code);

/** Whether a team still works on a phase: its stage runs, or the consensus fell after it closed. */
const works = (review: Review, dossier: Dossier, phase: TeamPhase): boolean => {
  const stage = stageOfPhase[phase];
  if (stageFor(review.cycle, dossier.code) === stage) return true;
  return !consensusOf(review, dossier, phase) && outcomeOf(review.cycle, dossier.code, stage)?.passed === true;
};

/**
 * What is assigned to a person of an application, only while it is (A20d): to an examiner while his team works on it, to a
 * panellist while the organisation defends. Undefined for everybody else, and for whoever has an interest in it.
 */
export const assignmentOf = (
  review: Review,
  dossier: Dossier,
  person: string,
  now: Instant,
): Assignment | undefined => {
  if (!underReview(review.cycle, dossier)) return undefined;
  const stage = stageFor(review.cycle, dossier.code) ?? 'oral-defence';
  const leads = dossier.team?.leader === person;
  if (membersThatCount(review, dossier).some(({ examiner }) => examiner === person)) {
    const working =
      stage === 'document-review' ||
      stage === 'site-visit' ||
      works(review, dossier, 'document') ||
      works(review, dossier, 'site') ||
      !recommendationOf(review, dossier);
    if (working) return { as: leads ? 'leader' : 'examiner', stage, todo: todoOf(review, dossier, person, leads, now) };
  }
  const { defence } = dossier.assessment;
  if (stageFor(review.cycle, dossier.code) !== 'oral-defence' || !defence) return undefined;
  if (!panellistsThatCount(review, dossier).includes(person)) return undefined;
  const due = defence.at <= now && !dossier.defenceScores.has(person);
  return { as: 'panellist', stage, todo: due ? ['score-defence'] : [] };
};

const todoOf = (review: Review, dossier: Dossier, person: string, leads: boolean, now: Instant): readonly Todo[] => {
  const visit = dossier.assessment.visit;
  const visiting = stageFor(review.cycle, dossier.code) === 'site-visit';
  const visited = visit !== undefined && civilDateOf(now) >= visit.on;
  const over = visit !== undefined && civilDateOf(now) >= lastDayOfVisit(visit);
  const report = reportInForce(dossier.visit);
  return [
    ...scoring(review, dossier, 'document', person, leads),
    ...(visited ? scoring(review, dossier, 'site', person, leads) : []),
    ...(leads && visiting && over && !report ? (['file-site-report'] as const) : []),
    ...(report && consensusOf(review, dossier, 'site') ? recommending(review, dossier, person, leads) : []),
  ];
};

const scoring = (
  review: Review,
  dossier: Dossier,
  phase: TeamPhase,
  person: string,
  leads: boolean,
): readonly Todo[] => {
  if (!works(review, dossier, phase) || consensusOf(review, dossier, phase)) return [];
  if (!dossier.scorecards[phase].has(person)) return [`score-${phase}`];
  const complete = gapsOfTeam(review, dossier).length === 0 && sideBySide(review, dossier, phase).awaited.length === 0;
  return leads && complete ? [`conclude-${phase}`] : [];
};

const recommending = (review: Review, dossier: Dossier, person: string, leads: boolean): readonly Todo[] => {
  if (recommendationOf(review, dossier)) return [];
  const { proposal, recommendations } = dossier.visit;
  const pending = proposal && proposal.version > (recommendations.at(-1)?.version ?? 0) ? proposal : undefined;
  if (!pending) return leads ? ['propose-recommendation'] : [];
  const signed = new Set(pending.signatures.map(({ examiner }) => examiner));
  if (!signed.has(person)) return ['sign-recommendation'];
  return leads && membersThatCount(review, dossier).every(({ examiner }) => signed.has(examiner))
    ? ['file-recommendation']
    : [];
};

/** Whether a person may read an application now, and as what (A20d). */
export const readingOf = (review: Review, dossier: Dossier, person: string, now: Instant): Result<Assignment> => {
  const assigned = assignmentOf(review, dossier, person, now);
  if (assigned) return ok(assigned);
  const mine = dossier.team?.members.some(({ examiner }) => examiner === person) ? inTeam : onPanel;
  const own = mine(review, dossier, person);
  return own.ok ? noApplication(dossier.code) : own;
};
