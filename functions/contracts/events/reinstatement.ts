import * as z from 'zod';
import {
  creditCode,
  derivedId,
  eliminationStage,
  personId,
  privateReference,
  reason,
  reviewStage,
} from '../primitives.ts';

/** An organisation asks for 复核 of its elimination in a stage (A14.2g): once per stage. What it writes can speak about people: erasable. */
export const reviewRequestEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ReviewRequested'),
    stage: eliminationStage,
    grounds: privateReference,
    /** The organisation's own files: what speaks against the result. */
    evidence: z.array(derivedId),
  }),
]);

/** The office's handling of it, by another person than who eliminated the organisation (A14.2g). */
export const reviewAnswerEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ReviewAccepted') }),
  z.strictObject({ type: z.literal('ReviewNotAccepted'), reason }),
  z.strictObject({ type: z.literal('ReviewAnswered'), upheld: z.boolean(), reason }),
]);

/** Why an elimination is corrected: a 复核 that was upheld, or the office's own motion. */
export const correctionGround = z.enum(['review', 'own-motion']);

/** 更正决定, the first officer's half: another one confirms it, and that is the decision (A14.2g). */
export const reinstatementEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ReinstatementProposed'),
    stage: eliminationStage,
    ground: correctionGround,
    reason,
    evidence: z.array(derivedId).min(1),
  }),
]);

/**
 * The decision itself, on the year's stream: from here the application runs the missed stages as a late entrant; one that was not named
 * as a candidate is to be named anew, one way or the other.
 */
export const applicationReinstated = z.strictObject({
  type: z.literal('ApplicationReinstated'),
  code: creditCode,
  stage: eliminationStage,
  ground: correctionGround,
  reason,
  evidence: z.array(derivedId).min(1),
  /** The version of the proposal that is confirmed, and by whom it was. */
  proposal: z.int(),
  proposedBy: personId,
});

/** A stage ended for one late entrant alone; the common list stays as it was fixed. */
export const lateStageClosed = z.strictObject({
  type: z.literal('LateStageClosed'),
  code: creditCode,
  stage: reviewStage,
  passed: z.boolean(),
  reason,
  /** Whether the organisation may still ask for 复核 of this stage. */
  reviewable: z.boolean(),
  /** The heads that it rests on: what is not in it is void for this stage. */
  basis: z.record(z.string(), z.int()),
});
