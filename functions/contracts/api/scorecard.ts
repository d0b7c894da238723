import * as z from 'zod';
import {
  creditCode,
  criteriaItem,
  cycleYear,
  instant,
  observation,
  percentages,
  personId,
  text,
} from '../primitives.ts';
import { list } from './list.ts';

const teamPhase = z.enum(['document', 'site']).meta({ description: '资料评审 / 现场评审' });

export const phaseParams = z.object({ cycle: cycleYear, code: creditCode, phase: teamPhase });

export const ownScorecardParams = z.object({
  cycle: cycleYear,
  code: creditCode,
  phase: z.enum(['document', 'site', 'defence']),
});

export const draftParams = z.object({
  ...ownScorecardParams.shape,
  section: z.string().regex(/^(?:\d\.\d{1,2}(?:\.\d{1,2})?|defence)$/, '应为评分条款号，答辩评分为 defence'),
});

export type DraftParams = z.output<typeof draftParams>;

/** One item as it is being scored: everything may still be missing. */
export const scoreDraft = z.strictObject({
  percentage: z.int().min(0).max(100).optional(),
  score: z.int().min(0).max(100).optional().meta({ description: 'Of a defence' }),
  remarks: z.string().max(2000).optional().meta({ description: 'On a defence' }),
  strengths: z.string().max(4000).optional(),
  opportunities: z.string().max(4000).optional(),
  notes: z.string().max(4000).optional(),
});

export const saveScoreDraft = z.strictObject({
  known: z.int().min(0).meta({ description: 'Version of the section that was edited; 0 for a new one' }),
  content: scoreDraft,
});

export const draftSection = z.object({
  section: z.string(),
  version: z.int(),
  content: scoreDraft,
  savedAt: instant,
});

export const submitScorecard = z.strictObject({
  percentages,
  strengths: z.array(observation).max(200),
  opportunities: z.array(observation).max(200),
});
export type SubmitScorecard = z.infer<typeof submitScorecard>;

export const concludeConsensus = z.strictObject({
  ...submitScorecard.shape,
  explanations: z
    .array(z.strictObject({ item: criteriaItem, text: text(2000) }))
    .max(100)
    .default([])
    .meta({ description: 'Basis of the consensus on each item where the examiners were far apart' }),
});
export type ConcludeConsensus = z.infer<typeof concludeConsensus>;

/** Points as text with two decimals, exact: «552.25». */
export const points = z.string().meta({ description: 'Points with two decimals', example: '552.25' });

const scored = z.object({
  percentages,
  total: points,
  categories: z.record(z.string(), points),
  strengths: list(observation),
  opportunities: list(observation),
});

/** One's own sheet: what is drafted, and what was submitted. */
export const ownScorecard = z.object({
  phase: ownScorecardParams.shape.phase,
  submittedAt: instant.optional(),
  scorecard: scored.optional(),
  defence: z.object({ score: z.int(), remarks: z.string() }).optional(),
  draft: list(draftSection),
});

/** All sheets side by side, with how far they are apart. */
export const scoresSideBySide = z.object({
  scorecards: list(z.object({ examiner: personId, submittedAt: instant, ...scored.shape })),
  awaited: list(personId).meta({ description: 'Members whose sheets are still out' }),
  discrepancies: list(
    z.object({
      item: criteriaItem,
      name: z.string(),
      min: z.int(),
      max: z.int(),
      spread: z.int(),
      mean: z.string(),
      crossesBand: z.boolean(),
      explain: z.boolean().meta({ description: 'At or above the policy’s threshold: the leader explains' }),
    }),
  ),
  consensus: z
    .object({
      ...scored.shape,
      explanations: list(observation),
      examiners: list(personId),
      by: personId,
      at: instant,
    })
    .optional(),
});
