import * as z from 'zod';
import { factKey } from '../events/application.ts';
import { creditCode, cycleYear, derivedId, instant, reason, text } from '../primitives.ts';

/** The number under which a request was made; it changes when the organisation corrects what it asked. */
const request = z.int().min(1).meta({ description: 'Version of the request that is answered' });
const proof = z.array(derivedId).max(20, '最多20份');

export const inboxQuery = z.object({
  cycle: cycleYear.optional().meta({ description: 'Award year; the newest where none is given' }),
});
export const verificationParams = z.object({ cycle: cycleYear, code: creditCode, fact: factKey });
export const recommendationParams = z.object({ cycle: cycleYear, code: creditCode });

export const confirmFact = z.strictObject({
  request,
  evidence: proof.min(1, '确认须附证明材料（第十三条）'),
  remark: text(1000).optional(),
});
export type ConfirmFact = z.infer<typeof confirmFact>;

export const refuseFact = z.strictObject({ request, evidence: proof.default([]), reason });
export type RefuseFact = z.infer<typeof refuseFact>;

export const signRecommendation = z.strictObject({ request, statement: text(2000), evidence: proof.default([]) });
export type SignRecommendation = z.infer<typeof signRecommendation>;

export const declineRecommendation = z.strictObject({ request, reason });
export type DeclineRecommendation = z.infer<typeof declineRecommendation>;

const attachment = z.object({ owner: z.string(), id: derivedId, title: z.string(), name: z.string() });

const asked = {
  code: creditCode,
  organisation: z.string(),
  request: z.int(),
  askedAt: instant,
  status: z.enum(['open', 'agreed', 'refused']),
  answeredAt: instant.optional(),
  evidence: z.array(attachment),
};

/** What a department or recommender has to answer, and has answered: the open ones first, by due date. */
export const partnerInbox = z.object({
  cycle: cycleYear,
  verifications: z.array(
    z.object({
      ...asked,
      fact: z.string(),
      label: z.string(),
      statement: z.string(),
      due: instant,
      overdue: z.boolean(),
    }),
  ),
  recommendations: z.array(z.object(asked)),
});
