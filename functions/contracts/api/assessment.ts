import * as z from 'zod';
import { conditionVerdict } from '../events/review.ts';
import { creditCode, cycleYear, reason, text, unitId } from '../primitives.ts';

export const applicationParams = z.object({ cycle: cycleYear, code: creditCode });

export const assessQualification = z.strictObject({
  application: z.int().min(1).meta({ description: 'Version of the application whose content was judged' }),
  conditions: z
    .array(conditionVerdict)
    .max(8)
    .meta({ description: 'A verdict with its reason on each of the eight conditions of article 11' }),
  qualified: z.boolean(),
  reason: reason.meta({ description: 'Reason of the result; the written notice carries it' }),
  situations: z
    .array(z.strictObject({ department: unitId, reason }))
    .max(50)
    .default([])
    .meta({ description: '部门反映情况而仍认定符合的，逐项说明处理意见 (A14.1a)' }),
});
export type AssessQualification = z.infer<typeof assessQualification>;

export const acceptCreditCode = z.strictObject({
  reason: reason.meta({ description: 'How it is known that the code is real; the journal keeps it' }),
});

export const requestCorrection = z.strictObject({
  items: z.array(text(500)).min(1).max(50).meta({ description: 'What has to be put right, one by one' }),
  facts: z.array(z.string()).max(50).default([]).meta({ description: 'Facts whose verification opens again (A13f)' }),
});
export type RequestCorrection = z.infer<typeof requestCorrection>;
