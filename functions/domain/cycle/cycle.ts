import type { Policy } from '../../contracts/policy.ts';
import type { Award, CodeWithReason, EliminationStage, ReviewStage } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { never } from '../kernel/result.ts';
import type { CivilDate } from '../policy/calendar.ts';
import { decided, ended, leftOut, reinstated, renamed } from './courses.ts';

/** The stages of article 14 that the office closes, in the order of the text (A14.1–A14.4). */
export const reviewStages = [
  'qualification-review',
  'document-review',
  'site-visit',
  'oral-defence',
] as const satisfies readonly ReviewStage[];

/** Where an application can be eliminated before the ballot, in the order of article 14 (A14.2g). */
export const eliminationStages = [
  ...reviewStages,
  'comprehensive-review',
] as const satisfies readonly EliminationStage[];

/** An organisation on the preliminary list, with the votes that put it there. */
interface Listed {
  readonly code: string;
  readonly award: Award;
  readonly inFavour: number;
}

export interface Applicant {
  readonly code: string;
  readonly award: Award;
  /** The version of the application that was frozen with the window. */
  readonly version: number;
  readonly acceptanceNumber: string;
}

interface StageState {
  /** Set while the stage is closing: what is received before this instant still counts. */
  readonly closing?: {
    readonly at: Instant;
    readonly selected: readonly string[];
    readonly reasons: readonly CodeWithReason[];
  };
  readonly closed?: { readonly passed: readonly string[]; readonly eliminated: readonly CodeWithReason[] };
  /** How often it had to be opened again. */
  readonly reopened: number;
}

/** How a stage ended for one application: with the common list, or for a late entrant by a closing of its own. */
export interface Outcome {
  readonly passed: boolean;
  /** Why it is out, or why a late entrant passed. */
  readonly reason?: string;
  readonly late: boolean;
}

/** One application's way through the stages. */
export interface Course {
  readonly outcomes: Readonly<Partial<Record<ReviewStage, Outcome>>>;
  /** How often it was eliminated in a stage or left out of the candidates, corrected eliminations included. */
  readonly eliminations: Readonly<Partial<Record<EliminationStage, number>>>;
  /** A correction decision brought it back (A14.2g). */
  readonly reinstated: boolean;
}

/** One award year as its stream tells it. */
export interface Cycle {
  readonly year: string;
  readonly version: number;
  readonly criteria?: { readonly edition: string; readonly lookedUpOn: string };
  readonly drafts: readonly { readonly version: number; readonly policy: Policy }[];
  readonly call?: { readonly documentNumber: string; readonly opens: Instant; readonly closes: Instant };
  readonly windowClosing?: Instant;
  readonly applicants?: readonly Applicant[];
  readonly stages: Readonly<Record<ReviewStage, StageState>>;
  /** By credit code, of everybody on whom a stage was decided. */
  readonly courses: ReadonlyMap<string, Course>;
  readonly candidates?: Extract<EventOf<'cycle'>, { type: 'CandidatesSubmitted' }>;
  /** Set once the preliminary list is fixed; then as removals and additions left it. */
  readonly list?: readonly Listed[];
  /** How often late entrants were added to the candidates. */
  readonly supplements: number;
  readonly removed: readonly Extract<EventOf<'cycle'>, { type: 'CandidateRemoved' }>[];
  readonly added: readonly Extract<EventOf<'cycle'>, { type: 'CandidateAdded' }>[];
  readonly terminated: readonly CodeWithReason[];
  readonly commendation?: { readonly documentNumber: string; readonly decidedOn: string };
  readonly winners?: readonly { readonly code: string; readonly award: Award }[];
}

const untouched: StageState = { reopened: 0 };

const opened = (year: string): Cycle => ({
  year,
  version: 0,
  drafts: [],
  stages: {
    'qualification-review': untouched,
    'document-review': untouched,
    'site-visit': untouched,
    'oral-defence': untouched,
  },
  courses: new Map(),
  supplements: 0,
  removed: [],
  added: [],
  terminated: [],
});

/** The state of a year; undefined when it was never opened. */
export const cycleOf = (history: History<'cycle'>): Cycle | undefined => {
  const first = history[0]?.event;
  if (first?.type !== 'CycleOpened') return undefined;
  return history.reduce<Cycle>(
    (cycle, { event, version }) => ({ ...evolve(cycle, event, version), version }),
    opened(first.year),
  );
};

const evolve = (cycle: Cycle, event: EventOf<'cycle'>, version: number): Cycle => {
  switch (event.type) {
    case 'CycleOpened':
      return cycle;
    case 'CriteriaRecorded':
      return { ...cycle, criteria: { edition: event.edition, lookedUpOn: event.lookedUpOn } };
    case 'PolicyDrafted':
      return { ...cycle, drafts: [...cycle.drafts, { version, policy: event.policy }] };
    case 'CallPublished':
      return { ...cycle, call: { documentNumber: event.documentNumber, opens: event.opens, closes: event.closes } };
    case 'WindowExtended':
      return cycle.call ? { ...cycle, call: { ...cycle.call, closes: event.closes } } : cycle;
    case 'WindowClosing':
      return { ...cycle, windowClosing: event.at };
    case 'WindowClosed':
      return { ...cycle, applicants: event.applicants };
    case 'StageClosing':
      return stage(cycle, event.stage, { closing: { at: event.at, selected: event.selected, reasons: event.reasons } });
    case 'StageReopened':
      return {
        ...cycle,
        stages: { ...cycle.stages, [event.stage]: { reopened: cycle.stages[event.stage].reopened + 1 } },
      };
    case 'StageClosed':
      return stage(ended(cycle, event), event.stage, {
        closed: { passed: event.passed, eliminated: event.eliminated },
      });
    case 'ApplicationReinstated':
      return event.stage === 'comprehensive-review'
        ? renamed(cycle, event.code)
        : reinstated(cycle, event.code, event.stage);
    case 'LateStageClosed': {
      const { passed, reason } = event;
      return decided(cycle, event.code, event.stage, { passed, reason, late: true });
    }
    case 'CandidatesSubmitted':
      return { ...leftOut(cycle, event.omitted), candidates: event };
    case 'CandidatesSupplemented': {
      const { candidates: before } = cycle;
      if (!before) return cycle;
      const candidates = [...before.candidates, ...event.candidates];
      const omitted = [...before.omitted, ...event.omitted];
      const named = { ...before, candidates, omitted };
      return { ...leftOut(cycle, event.omitted), candidates: named, supplements: cycle.supplements + 1 };
    }
    case 'PreliminaryListFixed':
      return { ...cycle, list: event.list };
    case 'CandidateRemoved':
      return {
        ...cycle,
        list: (cycle.list ?? []).filter(({ code }) => code !== event.code),
        removed: [...cycle.removed, event],
      };
    case 'CandidateAdded': {
      const { code, award, inFavour } = event;
      return { ...cycle, list: [...(cycle.list ?? []), { code, award, inFavour }], added: [...cycle.added, event] };
    }
    case 'ApplicationTerminated':
      return { ...cycle, terminated: [...cycle.terminated, { code: event.code, reason: event.reason }] };
    case 'CommendationRecorded':
      return { ...cycle, commendation: { documentNumber: event.documentNumber, decidedOn: event.decidedOn } };
    case 'CycleCompleted':
      return { ...cycle, winners: event.winners };
    default:
      return never(event);
  }
};

const stage = (cycle: Cycle, name: ReviewStage, change: Partial<StageState>): Cycle => ({
  ...cycle,
  stages: { ...cycle.stages, [name]: { ...cycle.stages[name], ...change } },
});

/** How a stage ended for an application; undefined while it did not, and again once a correction decision undid it. */
export const outcomeOf = (cycle: Cycle, code: string, name: ReviewStage): Outcome | undefined =>
  cycle.courses.get(code)?.outcomes[name];

/** Why an application is out before the ballot; undefined while it is not, and again once a correction decision undid it. */
export const eliminationOf = (
  cycle: Cycle,
  code: string,
  name: EliminationStage,
): { readonly reason?: string } | undefined => {
  if (name === 'comprehensive-review') return cycle.candidates?.omitted.find((entry) => entry.code === code);
  const outcome = outcomeOf(cycle, code, name);
  return outcome?.passed === false ? outcome : undefined;
};

/** How often an application was eliminated in a stage. */
export const eliminationsOf = (cycle: Cycle, code: string, name: EliminationStage): number =>
  cycle.courses.get(code)?.eliminations[name] ?? 0;

/** The stage that runs, or undefined before the window closed and after the last one. */
export const currentStage = (cycle: Cycle): ReviewStage | undefined =>
  cycle.applicants && reviewStages.find((name) => !cycle.stages[name].closed);

/**
 * Who takes part in a stage: whoever passed the stage before (for the first, whoever applied), late entrants that caught up
 * included, less the terminated. Withdrawals stand in the applications' own streams.
 */
export const membersOf = (cycle: Cycle, name: ReviewStage): readonly Applicant[] => {
  const before = reviewStages[reviewStages.indexOf(name) - 1];
  if (before && !cycle.stages[before].closed) return [];
  return (cycle.applicants ?? []).filter(
    ({ code }) =>
      (!before || outcomeOf(cycle, code, before)?.passed === true) &&
      !cycle.terminated.some((stopped) => stopped.code === code),
  );
};

/**
 * The stage that a late entrant has still to run although it is closed for the others (A14.2g); undefined for everybody else, and
 * once it caught up with them.
 */
export const lateStageOf = (cycle: Cycle, code: string): ReviewStage | undefined => {
  if (!cycle.courses.get(code)?.reinstated) return undefined;
  const open = reviewStages.find((name) => !outcomeOf(cycle, code, name)?.passed);
  return open && !outcomeOf(cycle, code, open) && cycle.stages[open].closed ? open : undefined;
};

/** Applications that run missed stages as late entrants, less the terminated. */
export const lateEntrants = (cycle: Cycle): readonly Applicant[] =>
  (cycle.applicants ?? []).filter(
    ({ code }) => lateStageOf(cycle, code) && !cycle.terminated.some((stopped) => stopped.code === code),
  );

/** The stage that is open for an application: its own as a late entrant, or the common one. */
export const stageFor = (cycle: Cycle, code: string): ReviewStage | undefined =>
  lateStageOf(cycle, code) ?? currentStage(cycle);

/** The stage in which an application is out, if it is; a later correction undoes it. */
export const eliminatedIn = (cycle: Cycle, code: string): ReviewStage | undefined =>
  reviewStages.find((name) => outcomeOf(cycle, code, name)?.passed === false);

/** The policy in force: the draft that the committee determined last (审定), if any. */
export const policyInForce = (resolutions: History<'resolution'>): Policy | undefined =>
  last(resolutions, 'PolicyDetermined')?.event.policy;

/** The policy of a day: what the committee had determined by then. */
export const policyOn = (resolutions: History<'resolution'>, day: CivilDate): Policy | undefined =>
  only(resolutions, 'PolicyDetermined').findLast(({ event }) => event.decidedOn <= day)?.event.policy;

/** Whether the call was published, and by which events it was extended, newest last. */
export const extensionsOf = (history: History<'cycle'>) => only(history, 'WindowExtended');
