import * as z from 'zod';
import { policy } from '../policy.ts';
import {
  award,
  civilDate,
  codeWithReason,
  creditCode,
  cycleYear,
  documentNumber,
  instant,
  reason,
  reviewStage,
} from '../primitives.ts';
import { addressedSituation } from './inquiry.ts';
import { applicationReinstated, lateStageClosed } from './reinstatement.ts';

/** The year itself: its call and window, the closing of its stages, and the lists that come of them (A3, A12, A14). */
export const cycleEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('CycleOpened'), year: cycleYear, regulation: z.literal('ouhai-2020') }),
  /** A4: which edition is scored by, and when the office looked up that it is the latest. */
  z.strictObject({ type: z.literal('CriteriaRecorded'), edition: z.string(), lookedUpOn: civilDate }),
  z.strictObject({ type: z.literal('PolicyDrafted'), policy }),
  z.strictObject({ type: z.literal('CallPublished'), documentNumber, opens: instant, closes: instant }),
  z.strictObject({ type: z.literal('WindowExtended'), documentNumber, closes: instant, reason }),
  z.strictObject({ type: z.literal('WindowClosing'), at: instant }),
  z.strictObject({
    type: z.literal('WindowClosed'),
    /** In the order of receipt; the acceptance number (受理编号) follows it. */
    applicants: z.array(z.strictObject({ code: creditCode, award, version: z.int(), acceptanceNumber: z.string() })),
  }),
  z.strictObject({
    type: z.literal('StageClosing'),
    stage: reviewStage,
    at: instant,
    /** Who goes on, where the office selects (A14.2f, A14.4a). */
    selected: z.array(creditCode),
    /** A reason for each departure from the ranking, and for each that is not selected. */
    reasons: z.array(codeWithReason),
    /** Organisations whose 复核 was open, as who closed acknowledged (A14.1d). */
    openReviews: z.array(creditCode).optional(),
  }),
  /** Something received before the closing undid what it rested on: the stage goes on. */
  z.strictObject({
    type: z.literal('StageReopened'),
    stage: reviewStage,
    gaps: z.array(z.strictObject({ at: z.string(), problem: z.string() })),
  }),
  z.strictObject({
    type: z.literal('StageClosed'),
    stage: reviewStage,
    passed: z.array(creditCode),
    eliminated: z.array(codeWithReason),
    /** The heads that the list rests on: what is not in it is void for this step. */
    basis: z.record(z.string(), z.int()),
  }),
  z.strictObject({
    type: z.literal('CandidatesSubmitted'),
    candidates: z.array(z.strictObject({ code: creditCode, award, reason })),
    omitted: z.array(codeWithReason),
    /** What departments reported on candidates, and why they are candidates nevertheless (A14.1a). */
    situations: z.array(addressedSituation).optional(),
  }),
  applicationReinstated,
  lateStageClosed,
  /** Late entrants that caught up after the candidates had been submitted (A14.2g). */
  z.strictObject({
    type: z.literal('CandidatesSupplemented'),
    candidates: z.array(z.strictObject({ code: creditCode, award, reason })),
    omitted: z.array(codeWithReason),
    situations: z.array(addressedSituation).optional(),
  }),
  /** 初选授奖名单, as the counted ballots give it (A14.5c). */
  z.strictObject({
    type: z.literal('PreliminaryListFixed'),
    list: z.array(z.strictObject({ code: creditCode, award, inFavour: z.int() })),
    sessions: z.array(z.string()),
  }),
  z.strictObject({
    type: z.literal('CandidateRemoved'),
    code: creditCode,
    award,
    cause: z.enum(['objection-upheld', 'reconsidered', 'terminated', 'withdrawn']),
    /** The ruling, reconsideration, termination or withdrawal it follows from. */
    reference: z.string(),
    reason,
  }),
  /** 递补 or an addition after a send-back: never without a notice of its own (A14.6h, A14.7b). */
  z.strictObject({
    type: z.literal('CandidateAdded'),
    code: creditCode,
    award,
    cause: z.enum(['moved-up', 'reconsidered']),
    inFavour: z.int(),
    reason,
  }),
  /** 终止评审 before stage 5 (A14.5a). */
  z.strictObject({ type: z.literal('ApplicationTerminated'), code: creditCode, heardOn: civilDate, reason }),
  /** 政府表彰决定 as the office records it: two years of watch run from its date (A15, A19). */
  z.strictObject({ type: z.literal('CommendationRecorded'), documentNumber, decidedOn: civilDate }),
  z.strictObject({
    type: z.literal('CycleCompleted'),
    winners: z.array(z.strictObject({ code: creditCode, award })),
  }),
]);
