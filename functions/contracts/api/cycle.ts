import * as z from 'zod';
import { policy } from '../policy.ts';
import { civilDate, codeWithReason, creditCode, cycleYear, documentNumber, instant, reason } from '../primitives.ts';

export const cycleParams = z.object({ cycle: cycleYear });

export const openCycle = z.strictObject({ year: cycleYear });
export type OpenCycle = z.infer<typeof openCycle>;

export const recordCriteria = z.strictObject({
  edition: z.string().meta({ description: 'Id of the edition of GB/T 19580 as data', example: 'gbt-19580-2012' }),
  lookedUpOn: civilDate.meta({ description: 'When the office looked up that this is the latest version (A4)' }),
});
export type RecordCriteria = z.infer<typeof recordCriteria>;

export const draftPolicy = z.strictObject({ policy });
export type DraftPolicy = z.infer<typeof draftPolicy>;

export const publishCall = z.strictObject({ documentNumber, opens: instant, closes: instant });
export type PublishCall = z.infer<typeof publishCall>;

export const extendWindow = z.strictObject({ documentNumber, closes: instant, reason });
export type ExtendWindow = z.infer<typeof extendWindow>;

export const closeStage = z.strictObject({
  selected: z
    .array(creditCode)
    .default([])
    .meta({ description: 'Who goes on; for document review and site visit, where the office selects' }),
  reasons: z.array(codeWithReason).default([]).meta({ description: 'A reason per departure and per elimination' }),
  openReviews: z
    .array(creditCode)
    .default([])
    .meta({ description: 'Organisations whose 复核 is open, acknowledged: the stage is closed nevertheless (A14.1d)' }),
});
export type CloseStage = z.infer<typeof closeStage>;

export const recordCommendation = z.strictObject({ documentNumber, decidedOn: civilDate });
export type RecordCommendation = z.infer<typeof recordCommendation>;

/** What a command on a stream answers: where its event stands. */
export const receipt = z.object({ version: z.int(), recordedAt: instant });
