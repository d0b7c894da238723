import * as z from 'zod';
import { correctionGround } from '../events/reinstatement.ts';
import {
  creditCode,
  cycleYear,
  derivedId,
  eliminationStage,
  instant,
  personId,
  reason,
  reviewStage,
  text,
} from '../primitives.ts';
import { list } from './list.ts';

export const requestReview = z.strictObject({
  stage: eliminationStage,
  grounds: text(4000).meta({ description: 'Why the result is wrong; read by the office alone' }),
  evidence: z
    .array(derivedId)
    .max(20, '最多20份')
    .default([])
    .meta({ description: 'Files of the organisation that prove it; read by the office alone' }),
});

export const reviewParams = z.object({ cycle: cycleYear, code: creditCode, stage: eliminationStage });

export const lateStageParams = z.object({ cycle: cycleYear, code: creditCode, stage: reviewStage });

export const decideReviewAcceptance = z.strictObject({ accepted: z.boolean(), reason: reason.optional() });
export type DecideReviewAcceptance = z.infer<typeof decideReviewAcceptance>;

export const answerReview = z.strictObject({ upheld: z.boolean(), reason });
export type AnswerReview = z.infer<typeof answerReview>;

export const proposeReinstatement = z.strictObject({
  stage: eliminationStage,
  reason,
  evidence: z.array(derivedId).min(1).max(20).meta({ description: 'Files of the office that prove it' }),
});
export type ProposeReinstatement = z.infer<typeof proposeReinstatement>;

export const proposalParams = z.object({
  cycle: cycleYear,
  code: creditCode,
  proposal: z.coerce.number().int().min(1),
});

export const confirmReinstatement = z.strictObject({});

export const closeLateStage = z.strictObject({ passed: z.boolean(), reason });
export type CloseLateStage = z.infer<typeof closeLateStage>;

const state = z.enum(['requested', 'accepted', 'not-accepted', 'upheld', 'dismissed']);

/** An elimination and its 复核, as the organisation reads them. */
export const ownReview = z.object({
  stage: eliminationStage,
  reason: z.string().optional().meta({ description: 'Of the elimination' }),
  servedOn: z.string().optional(),
  until: instant.optional().meta({ description: 'End of the time for asking; without service it does not run' }),
  possible: z.boolean(),
  requestedAt: instant.optional(),
  state: state.optional(),
  evidence: list(derivedId).optional(),
  answer: z.string().optional(),
});

const reviewRow = z.object({
  code: creditCode,
  name: z.string(),
  stage: eliminationStage,
  state,
  open: z.boolean(),
  requestedAt: instant,
  due: instant.optional().meta({ description: 'By our working rule; reminded, nothing follows from missing it' }),
  grounds: z.string().optional(),
  evidence: list(derivedId).meta({ description: 'Among the files of the organisation' }),
  reason: z.string().optional(),
  handler: personId.optional(),
});

export const reviewList = z.object({
  reviews: list(reviewRow),
  proposals: list(
    z.object({
      code: creditCode,
      proposal: z.int(),
      stage: eliminationStage,
      ground: correctionGround,
      reason: z.string(),
      by: personId,
    }),
  ).meta({ description: 'Correction decisions that another officer has to confirm' }),
});
