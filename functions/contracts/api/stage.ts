import * as z from 'zod';
import {
  award,
  codeWithReason,
  creditCode,
  cycleYear,
  eliminationStage,
  instant,
  personId,
  reviewStage,
} from '../primitives.ts';
import { list } from './list.ts';
import { points } from './scorecard.ts';

export const stageParams = z.object({ cycle: cycleYear, stage: reviewStage });

export const gap = z.object({ at: z.string(), problem: z.string() });

/** The result of a phase per application, ranked per award (A14.2e). */
const phaseResult = z.object({
  code: creditCode,
  name: z.string(),
  award,
  total: points.optional(),
  categories: z.record(z.string(), points).optional(),
  rank: z.int().optional(),
});

export const stageView = z.object({
  stage: reviewStage,
  name: z.string(),
  state: z.enum(['not-reached', 'running', 'closing', 'closed']),
  participants: z.int(),
  closing: z.object({ at: instant, by: personId, selected: list(creditCode) }).optional(),
  blockers: list(gap).meta({ description: 'Everything that is missing for the closing; the selection apart' }),
  ranking: list(phaseResult).optional().meta({ description: 'Where the office selects' }),
  passed: list(creditCode).optional(),
  eliminated: list(codeWithReason).optional(),
  late: list(creditCode).meta({ description: 'Late entrants that run this stage after a correction decision' }),
  openReviews: list(z.object({ code: creditCode, stage: eliminationStage })).meta({
    description: '复核 without an answer: closing a stage has to acknowledge them',
  }),
  reopened: list(gap).meta({ description: 'What undid the last closing, if it was undone' }),
  redecide: list(gap).meta({ description: 'Eliminations whose consensus fell since (A9a)' }),
});

export const reviewResults = z.object({
  document: list(phaseResult),
  site: list(phaseResult),
  overall: list(
    z.object({
      code: creditCode,
      name: z.string(),
      award,
      document: points.optional(),
      site: points.optional(),
      defence: z.string().optional().meta({ description: 'Mean of the panellists, 0–100' }),
      overall: points.optional().meta({ description: 'By the policy’s weights; rounded half up, once, here' }),
      rank: z.int().optional(),
      gaps: list(gap),
    }),
  ),
});
