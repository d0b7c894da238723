import * as z from 'zod';
import { award, codeWithReason, creditCode, reason } from '../primitives.ts';

export const submitCandidates = z.strictObject({
  candidates: z.array(z.strictObject({ code: creditCode, award, reason })).max(200),
  omitted: z.array(codeWithReason).max(200).default([]).meta({ description: '通过陈述答辩而未列为候选的组织及理由' }),
});
export type SubmitCandidates = z.infer<typeof submitCandidates>;

const observations = z.array(z.object({ item: z.string(), text: z.string() }));

/** Points with two decimals, «552.25». */
const scores = z.object({
  total: z.string(),
  categories: z.array(z.object({ category: z.string(), name: z.string(), points: z.int(), score: z.string() })),
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
  standing: z
    .object({
      as: z.enum(['candidate', 'omitted', 'eliminated', 'withdrawn', 'terminated']),
      reason: z.string().optional(),
    })
    .optional(),
  siteReport: z
    .object({
      visitedOn: z.string(),
      findings: z.array(z.object({ item: z.string(), finding: z.string() })),
      strengths: observations,
      opportunities: observations,
      answer: z.enum(['confirmed', 'disputed', 'none']),
      statement: z.string().optional(),
    })
    .optional(),
  recommendation: z
    .object({
      recommended: z.boolean(),
      award,
      reason: z.string(),
      signedBy: z.int(),
      dissents: z.array(z.object({ statement: z.string() })),
    })
    .optional(),
  scores: z.object({ document: scores.optional(), site: scores.optional(), defence: z.array(z.int()) }).optional(),
});

export const dossiers = z.object({ submitted: z.boolean(), organisations: z.array(dossier) });
export type Dossiers = z.infer<typeof dossiers>;
export type Dossier = z.infer<typeof dossier>;
