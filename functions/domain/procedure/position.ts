import type { ReviewStage } from '../../contracts/primitives.ts';
import { waitsForLate } from '../candidates/late.ts';
import { currentStage, eliminatedIn, lateStageOf, membersOf, reviewStages } from '../cycle/cycle.ts';
import { type Instant, later } from '../kernel/instant.ts';
import { ballotsNeeded, nextListChange } from '../list/standing.ts';
import { stoppedIn } from '../list/votes.ts';
import { workingRules } from '../policy/working-rules.ts';
import { notYetNoticed, openOpinions, type Year } from '../year/year.ts';

/** The states of the procedure (A12, A14, A15) by their names in the definition. */
export type Step =
  | 'AwaitCall'
  | 'ApplicationPeriod'
  | 'CloseWindow'
  | 'SettleWindow'
  | 'FixApplicants'
  | StageStep
  | 'AwaitCandidates'
  | 'AwaitBallots'
  | 'SettleBallots'
  | 'CountBallots'
  | 'FixPreliminaryList'
  | 'AwaitNotice'
  | 'NoticePeriod'
  | 'CloseNotice'
  | 'SettleNotice'
  | 'FixOpinions'
  | 'AwaitOpinions'
  | 'UpdateList'
  | 'AwaitSubmission'
  | 'AwaitApproval'
  | 'AwaitReconsideration'
  | 'AwaitCommendation'
  | 'ConferAwards'
  | 'CompleteYear'
  | 'YearCompleted';

type StageName = 'QualificationReview' | 'DocumentReview' | 'SiteVisit' | 'OralDefence';
type StageStep = `${'Await' | 'Settle' | 'Close'}${StageName}`;

/** The stage of article 14 by its name in the definition. */
const stageNames = {
  'qualification-review': 'QualificationReview',
  'document-review': 'DocumentReview',
  'site-visit': 'SiteVisit',
  'oral-defence': 'OralDefence',
} as const satisfies Record<ReviewStage, StageName>;

/** Where a year stands: the state the machine has to be in, which time it is there, and until when it only waits for the clock. */
export interface Position {
  readonly step: Step;
  readonly round: number;
  readonly until?: Instant;
}

/**
 * Where the year stands at an instant. The journal alone decides: whoever starts the machine anew, at any place, goes on here;
 * and a wait is over exactly when the year stands elsewhere.
 */
export const positionOf = (year: Year, now: Instant): Position =>
  beforeStages(year, now) ??
  inStages(year, now) ??
  // Once the government has approved, nothing reopens (A14.6c): only the conferral is left.
  afterApproval(year) ??
  inCommittee(year, now) ??
  inNotice(year, now) ??
  inApproval(year);

const at = (step: Step, round = 1): Position => ({ step, round });

/** A gate has two steps: what was received before it may still arrive for a while; then the list is frozen. */
const gate = (gateAt: Instant, now: Instant, settle: Step, fix: Step, round: number): Position => {
  const until = later(gateAt, workingRules.settleMargin.value);
  return now < until ? { step: settle, round, until } : { step: fix, round };
};

const period = (until: Instant, now: Instant, wait: Step, close: Step, round: number): Position =>
  now < until ? { step: wait, round, until } : { step: close, round };

const beforeStages = ({ cycle }: Year, now: Instant): Position | undefined => {
  if (cycle.winners) return at('YearCompleted');
  if (!cycle.call) return at('AwaitCall');
  if (cycle.applicants) return undefined;
  return cycle.windowClosing
    ? gate(cycle.windowClosing, now, 'SettleWindow', 'FixApplicants', 1)
    : period(cycle.call.closes, now, 'ApplicationPeriod', 'CloseWindow', 1);
};

/**
 * Whether a stage without members ends the year. Not while somebody who was eliminated may come back by a correction decision
 * (A14.2g): then the office ends it, by closing the empty stage.
 */
const endsEmpty = (year: Year, stage: ReviewStage): boolean => {
  const { cycle } = year;
  const out = stoppedIn(year);
  const left = (cycle.applicants ?? []).filter(({ code }) => !out.has(code));
  if (left.some(({ code }) => lateStageOf(cycle, code))) return false;
  const before = reviewStages[reviewStages.indexOf(stage) - 1];
  const { passed, eliminated } = (before && cycle.stages[before].closed) ?? {};
  const closedEmpty = passed?.length === 0 && eliminated?.length === 0;
  return closedEmpty || !left.some(({ code }) => eliminatedIn(cycle, code));
};

const inStages = (year: Year, now: Instant): Position | undefined => {
  const { cycle, withdrawn } = year;
  const stage = currentStage(cycle);
  if (!stage) return undefined;
  const empty = !membersOf(cycle, stage).some(({ code }) => !withdrawn.has(code));
  if (empty && !cycle.stages[stage].closing && endsEmpty(year, stage)) return at('CompleteYear');
  const name = stageNames[stage];
  const { closing, reopened } = cycle.stages[stage];
  const round = reopened + 1;
  return closing ? gate(closing.at, now, `Settle${name}`, `Close${name}`, round) : at(`Await${name}`, round);
};

const inCommittee = (year: Year, now: Instant): Position | undefined => {
  const { cycle, sessions } = year;
  if (!cycle.candidates) return at('AwaitCandidates');
  const counted = sessions.filter(({ results }) => results).length;
  const closing = sessions.find((session) => session.closing && !session.results);
  if (closing?.closing) return gate(closing.closing, now, 'SettleBallots', 'CountBallots', counted + 1);
  if (waitsForLate(cycle, stoppedIn(year))) return at('AwaitCandidates', cycle.supplements + 2);
  const listDue = nextListChange(year);
  if (listDue) return at(cycle.list ? 'UpdateList' : 'FixPreliminaryList');
  if (ballotsNeeded(year).length > 0) return at('AwaitBallots', counted + 1);
  return cycle.list?.length === 0 ? at('CompleteYear') : undefined;
};

const inNotice = (year: Year, now: Instant): Position | undefined => {
  const running = year.notices.find(({ notice }) => !notice.closed);
  if (running) {
    const round = year.notices.indexOf(running) + 1;
    const { closing, endsAt } = running.notice;
    return closing
      ? gate(closing, now, 'SettleNotice', 'FixOpinions', round)
      : period(endsAt, now, 'NoticePeriod', 'CloseNotice', round);
  }
  if (openOpinions(year).length > 0) return at('AwaitOpinions', year.notices.length + year.submissions.length);
  return notYetNoticed(year).length > 0 ? at('AwaitNotice', year.notices.length + 1) : undefined;
};

const afterApproval = ({ cycle, submissions }: Year): Position | undefined => {
  const decision = submissions.at(-1)?.decision;
  if (decision?.type !== 'ListApproved') return undefined;
  if (decision.approved.length === 0) return at('CompleteYear');
  return cycle.commendation ? at('ConferAwards') : at('AwaitCommendation');
};

const inApproval = ({ cycle, submissions }: Year): Position => {
  const submission = submissions.at(-1);
  const next = at('AwaitSubmission', submissions.length + 1);
  if (!submission) return next;
  const { decision, number, reconsideration } = submission;
  if (decision) return reconsideration ? next : at('AwaitReconsideration', number);
  return sameNames(submission.list, cycle.list ?? []) ? at('AwaitApproval', number) : next;
};

const sameNames = (a: readonly { code: string }[], b: readonly { code: string }[]): boolean =>
  a.length === b.length && a.every(({ code }) => b.some((other) => other.code === code));
