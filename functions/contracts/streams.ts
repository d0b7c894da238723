import type * as z from 'zod';
import {
  applicationEvent,
  evidenceEvent,
  readingEvent,
  recommendationEvent,
  verificationEvent,
} from './events/application.ts';
import { archiveEvent } from './events/archive.ts';
import { authorityEvent } from './events/authority.ts';
import { budgetEvent, signatureEvent } from './events/budget.ts';
import { cycleEvent } from './events/cycle.ts';
import {
  approvalEvent,
  awardEvent,
  committeeEvent,
  investigationEvent,
  noticeEvent,
  objectionEvent,
  resolutionEvent,
  rulingEvent,
  sessionEvent,
} from './events/decision.ts';
import { documentEvent } from './events/document.ts';
import { dutyReportEvent } from './events/duty.ts';
import { hearingEvent, positionEvent } from './events/hearing.ts';
import { honoursEvent } from './events/honours.ts';
import { inquiryEvent, inquiryReplyEvent } from './events/inquiry.ts';
import { minutesEvent } from './events/minutes.ts';
import { findingEvent, misconductEvent, sanctionEvent } from './events/misconduct.ts';
import { planEvent } from './events/plan.ts';
import { reinstatementEvent, reviewAnswerEvent, reviewRequestEvent } from './events/reinstatement.ts';
import { remarkAnswerEvent, remarkEvent } from './events/remark.ts';
import {
  assessmentEvent,
  consensusEvent,
  examinerEvent,
  interestEvent,
  panelEvent,
  scorecardEvent,
  teamEvent,
  visitEvent,
} from './events/review.ts';
import { deliveryEvent, procedureEvent, reminderEvent } from './events/system.ts';
import type { EliminationStage } from './primitives.ts';

/** Every type of stream, and what may stand in it. The scope is the thing whose membership must be complete. */
export const streams = {
  cycle: cycleEvent,
  committee: committeeEvent,
  examiner: examinerEvent,
  procedure: procedureEvent,
  application: applicationEvent,
  authority: authorityEvent,
  verification: verificationEvent,
  recommendation: recommendationEvent,
  evidence: evidenceEvent,
  reading: readingEvent,
  assessment: assessmentEvent,
  team: teamEvent,
  panel: panelEvent,
  scorecard: scorecardEvent,
  consensus: consensusEvent,
  visit: visitEvent,
  interest: interestEvent,
  session: sessionEvent,
  resolution: resolutionEvent,
  approval: approvalEvent,
  notice: noticeEvent,
  objection: objectionEvent,
  investigation: investigationEvent,
  ruling: rulingEvent,
  award: awardEvent,
  honours: honoursEvent,
  'duty-report': dutyReportEvent,
  delivery: deliveryEvent,
  reminder: reminderEvent,
  'official-document': documentEvent,
  minutes: minutesEvent,
  'review-request': reviewRequestEvent,
  'review-answer': reviewAnswerEvent,
  reinstatement: reinstatementEvent,
  inquiry: inquiryEvent,
  reply: inquiryReplyEvent,
  misconduct: misconductEvent,
  finding: findingEvent,
  sanction: sanctionEvent,
  budget: budgetEvent,
  signature: signatureEvent,
  hearing: hearingEvent,
  position: positionEvent,
  remark: remarkEvent,
  'remark-answer': remarkAnswerEvent,
  archive: archiveEvent,
  plan: planEvent,
} as const;

export type StreamType = keyof typeof streams;
type Events = { [S in StreamType]: z.infer<(typeof streams)[S]> };
export type EventOf<S extends StreamType> = Events[S];

/** One stream: `type@scope` is its partition, `id#version` its items. Neither part contains `#`. */
export interface StreamRef<S extends StreamType = StreamType> {
  readonly type: S;
  readonly scope: string;
  readonly id: string;
}

const ref = <S extends StreamType>(type: S, scope: string, id: string): StreamRef<S> => ({ type, scope, id });

/** The jurisdiction whose regulation this is: the scope of what outlives a cycle. */
export const jurisdiction = 'ouhai';

export type ScoringPhase = 'document' | 'site' | 'defence';

/** Where each thing lies. */
export const streamOf = {
  cycle: (cycle: string) => ref('cycle', jurisdiction, cycle),
  committee: () => ref('committee', jurisdiction, 'seats'),
  seatsApproval: (proposal: number) => ref('approval', jurisdiction, `seats-${proposal}`),
  examiner: (person: string) => ref('examiner', jurisdiction, person),
  procedure: (cycle: string) => ref('procedure', jurisdiction, cycle),
  application: (cycle: string, code: string) => ref('application', cycle, code),
  /** An organisation's letters of authority for a year. */
  authority: (cycle: string, code: string) => ref('authority', cycle, code),
  verification: (cycle: string, code: string, fact: string) => ref('verification', cycle, `${code}.${fact}`),
  recommendation: (cycle: string, code: string) => ref('recommendation', cycle, code),
  evidence: (cycle: string, owner: string, id: string) => ref('evidence', `${cycle}/${owner}`, id),
  reading: (cycle: string, id: string) => ref('reading', cycle, id),
  assessment: (cycle: string, code: string) => ref('assessment', cycle, code),
  team: (cycle: string, code: string) => ref('team', cycle, code),
  panel: (cycle: string) => ref('panel', cycle, 'panel'),
  scorecard: (cycle: string, code: string, phase: ScoringPhase, person: string) =>
    ref('scorecard', `${cycle}/${code}`, `${phase}.${person}`),
  consensus: (cycle: string, code: string, phase: 'document' | 'site') => ref('consensus', cycle, `${code}.${phase}`),
  visit: (cycle: string, code: string) => ref('visit', cycle, code),
  interest: (cycle: string, person: string) => ref('interest', cycle, person),
  session: (cycle: string, id: string) => ref('session', cycle, id),
  resolution: (cycle: string, id: string) => ref('resolution', cycle, id),
  leaderRecusal: (cycle: string, code: string, request: number) =>
    ref('resolution', cycle, `recusal-${code}-${request}`),
  approval: (cycle: string, id: string) => ref('approval', cycle, id),
  notice: (cycle: string, id: string) => ref('notice', cycle, id),
  objection: (cycle: string, notice: string, receipt: string) => ref('objection', `${cycle}/${notice}`, receipt),
  investigation: (cycle: string, notice: string, receipt: string) =>
    ref('investigation', `${cycle}/${notice}`, receipt),
  ruling: (cycle: string, notice: string, receipt: string) => ref('ruling', `${cycle}/${notice}`, receipt),
  award: (cycle: string, code: string) => ref('award', cycle, code),
  honours: (cycle: string, code: string) => ref('honours', cycle, code),
  dutyReport: (cycle: string, code: string) => ref('duty-report', cycle, code),
  fraudPetition: (cycle: string, code: string) => ref('resolution', cycle, `revocation-${code}`),
  revocation: (cycle: string, code: string) => ref('approval', cycle, `revocation-${code}`),
  delivery: (cycle: string, id: string) => ref('delivery', cycle, id),
  reminder: (cycle: string, id: string) => ref('reminder', cycle, id),
  minutes: (cycle: string, id: string) => ref('minutes', cycle, id),
  inquiry: (cycle: string, round: string) => ref('inquiry', cycle, round),
  reply: (cycle: string, round: string, department: string) => ref('reply', cycle, `${round}.${department}`),
  timetable: (cycle: string) => ref('plan', cycle, 'timetable'),
  poolPlan: (cycle: string) => ref('plan', cycle, 'pool'),
  budget: (cycle: string) => ref('budget', cycle, 'budget'),
  signature: (cycle: string, person: string, month: string) => ref('signature', cycle, `${person}/${month}`),
  /** A volume: an organisation's by its code, or `cycle`. */
  archive: (cycle: string, volume: string) => ref('archive', cycle, volume),
  /** By the id of the case, `<cycle>.<report>`: a disqualification outlives its year. */
  misconduct: (id: string) => ref('misconduct', jurisdiction, id),
  finding: (id: string) => ref('finding', jurisdiction, id),
  sanction: (id: string) => ref('sanction', jurisdiction, id),
  document: (cycle: string, id: string) => ref('official-document', cycle, id),
  reviewRequest: (cycle: string, code: string, stage: EliminationStage) =>
    ref('review-request', cycle, `${code}.${stage}`),
  reviewAnswer: (cycle: string, code: string, stage: EliminationStage) =>
    ref('review-answer', cycle, `${code}.${stage}`),
  hearing: (cycle: string, code: string, id: string) => ref('hearing', cycle, `${code}.${id}`),
  position: (cycle: string, code: string, id: string) => ref('position', cycle, `${code}.${id}`),
  remark: (cycle: string, id: string) => ref('remark', cycle, id),
  remarkAnswer: (cycle: string, id: string) => ref('remark-answer', cycle, id),
  reinstatement: (cycle: string, code: string) => ref('reinstatement', cycle, code),
} as const;
