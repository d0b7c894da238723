import type { EliminationStage, PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, eliminationsOf } from '../cycle/cycle.ts';
import { documentIdOf } from '../document/subject.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { type CivilDate, civilDateOf } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { workingRules } from '../policy/working-rules.ts';

/** A 复核 of one elimination (A14.2g), from the request to the written answer. */
export interface EliminationReview {
  readonly code: string;
  readonly stage: EliminationStage;
  readonly grounds: PrivateReference;
  readonly evidence: readonly string[];
  readonly requestedAt: Instant;
  readonly state: 'requested' | 'accepted' | 'not-accepted' | 'upheld' | 'dismissed';
  /** Of the answer, or of not being accepted. */
  readonly reason?: string;
  readonly answeredAt?: Instant;
  /** Who handled it last. */
  readonly handler?: string;
}

/** The 复核 of an application in a stage; undefined when nobody asked. */
export const eliminationReviewOf = (
  code: string,
  request: History<'review-request'>,
  answers: History<'review-answer'>,
): EliminationReview | undefined => {
  const requested = last(request, 'ReviewRequested');
  if (!requested) return undefined;
  const { stage, grounds, evidence } = requested.event;
  const newest = answers.at(-1);
  const base = { code, stage, grounds, evidence, requestedAt: requested.receivedAt };
  if (!newest) return { ...base, state: 'requested' };
  return {
    ...base,
    ...stateOf(newest.event),
    ...(newest.event.type === 'ReviewAccepted' ? {} : { answeredAt: newest.recordedAt }),
    handler: newest.actor.id,
  };
};

const stateOf = (event: EventOf<'review-answer'>): Pick<EliminationReview, 'state' | 'reason'> => {
  switch (event.type) {
    case 'ReviewAccepted':
      return { state: 'accepted' };
    case 'ReviewNotAccepted':
      return { state: 'not-accepted', reason: event.reason };
    case 'ReviewAnswered':
      return { state: event.upheld ? 'upheld' : 'dismissed', reason: event.reason };
  }
};

/** Whether the office still owes a word on it. */
export const isOpen = ({ state }: EliminationReview): boolean => state === 'requested' || state === 'accepted';

/** When the office's answer is due, by our own rule; undefined where the year's calendar is not known yet. */
export const answerDue = ({ requestedAt }: EliminationReview, calendar: WorkingDays): Instant | undefined => {
  const length = { days: workingRules.reviewAnswerWorkingDays.value, unit: 'working' as const };
  const period = periodAfter(civilDateOf(requestedAt), length, calendar);
  return period.ok ? period.value.endsAt : undefined;
};

/** The written notice of an elimination among the official documents; a second elimination in the same stage has its own. */
export const notPassedNotice = (cycle: Cycle, code: string, stage: EliminationStage): string => {
  const time = eliminationsOf(cycle, code, stage);
  const subject = { kind: 'not-passed-notice' as const, code, ending: stage };
  return documentIdOf(cycle.year, time > 1 ? { ...subject, time } : subject);
};

/** On which day the notice was served; a repeated service does not start the time limit anew. */
export const servedOn = (notice: History<'official-document'>): CivilDate | undefined =>
  only(notice, 'DocumentServed')
    .map(({ event }) => event.on)
    .toSorted()[0];

/** Who decided against an application in a stage and must not handle its 复核 (A14.2g: another handler). */
export const decidedAgainst = (
  code: string,
  stage: EliminationStage,
  cycle: History<'cycle'>,
  assessment: History<'assessment'>,
): ReadonlySet<string> => {
  const closings = cycle.flatMap(({ event, actor }) => {
    const common = event.type === 'StageClosing' && event.stage === stage;
    const own = event.type === 'LateStageClosed' && event.stage === stage && event.code === code;
    const naming =
      stage === 'comprehensive-review' &&
      (event.type === 'CandidatesSubmitted' || event.type === 'CandidatesSupplemented') &&
      event.omitted.some((entry) => entry.code === code);
    return common || own || naming ? [actor.id] : [];
  });
  const assessors =
    stage === 'qualification-review' ? only(assessment, 'QualificationAssessed').map(({ actor }) => actor.id) : [];
  return new Set([...closings, ...assessors]);
};
