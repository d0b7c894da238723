import * as z from 'zod';
import { interest } from '../events/review.ts';
import { cycleYear, instant, personId, text } from '../primitives.ts';
import { list } from './list.ts';

export const personInCycle = z.object({ cycle: cycleYear, person: personId });

/** An interest as it is told; the explanation is kept erasably. */
export const discloseInterest = z.strictObject({
  organisation: interest.shape.organisation,
  relation: interest.shape.relation,
  explanation: text(1000).optional(),
});
export type DeclaredInterest = z.infer<typeof discloseInterest>;

export const declareInterests = z.strictObject({
  undertaking: z.literal(true, '须承诺遵守第二十条的各项规定，保守秘密').meta({ description: '保密与廉洁承诺 (A20a)' }),
  interests: z.array(discloseInterest).max(100),
});

/** One's own undertaking and interests in a cycle. */
export const ownInterests = z.object({
  undertaking: z.boolean(),
  declaredAt: instant.optional(),
  interests: list(
    z.object({
      organisation: z.string(),
      relation: interest.shape.relation,
      foundBy: z.enum(['self', 'office']),
      explanation: z.string().optional(),
    }),
  ),
});
