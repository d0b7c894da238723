import * as z from 'zod';
import { civilDate, derivedId, text } from '../primitives.ts';
import { dutyKind } from './honours.ts';

/** What a winner itself reports of its duty to share its experience (A18); a report is named by its version. */
export const dutyReportEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('DutyReported'),
    /** The activity that the office planned, by the version of its planning; undefined for one of its own. */
    duty: z.int().optional(),
    kind: dutyKind,
    what: text(500),
    on: civilDate,
    result: text(2000),
    /** The organisation's own files. */
    evidence: z.array(derivedId).min(1),
  }),
]);
