import * as z from 'zod';
import { award, codeWithReason, creditCode, reason } from '../primitives.ts';
import { situationsAddressed } from './inquiry.ts';
import { list } from './list.ts';
import { points } from './scorecard.ts';

export const submitCandidates = z.strictObject({
  candidates: z.array(z.strictObject({ code: creditCode, award, reason })).max(200),
  omitted: z.array(codeWithReason).max(200).default([]).meta({ description: '通过陈述答辩而未列为候选的组织及理由' }),
  situations: situationsAddressed,
});
export type SubmitCandidates = z.infer<typeof submitCandidates>;

const observations = list(z.object({ item: z.string(), text: z.string() }));

/** A phase by category, for the radar of the seven. */
const phaseScore = z.object({
  total: points,
  categories: list(z.object({ category: z.string(), name: z.string(), of: z.int(), points })),
});

/**
 * What a member reads of one organisation that reached the site visit (A14.5a). Of one in which he has an interest he reads the name
 * alone (A20b).
 */
const dossier = z.object({
  code: z.string(),
  name: z.string(),
  award,
  recused: z.boolean(),
  industry: z.string().optional(),
  standing: z.enum(['candidate', 'omitted', 'eliminated', 'withdrawn', 'terminated']).optional(),
  reason: z.string().optional().meta({ description: 'Of the inclusion, the omission or the elimination' }),
  siteReport: z
    .object({
      visitedOn: z.string(),
      findings: list(z.object({ item: z.string(), finding: z.string() })),
      strengths: observations,
      opportunities: observations,
      answer: z.enum(['confirmed', 'disputed', 'unanswered']),
      statement: z.string().optional().meta({ description: "The organisation's disagreement" }),
    })
    .optional(),
  recommendation: z
    .object({
      recommended: z.boolean(),
      award,
      reason: z.string(),
      signatures: z.int(),
      dissents: list(z.string()),
    })
    .optional(),
  document: phaseScore.optional(),
  site: phaseScore.optional(),
  defence: z.string().optional().meta({ description: 'Mean of the panellists, 0–100' }),
  overall: points
    .optional()
    .meta({ description: 'By the policy’s weights; it orders the material and decides nothing' }),
  rank: z.int().optional().meta({ description: 'Among those of the same award' }),
});

export const dossiers = z.object({
  submitted: z.boolean().meta({ description: 'Before the office submitted the candidates nothing is shown' }),
  organisations: list(dossier),
});
