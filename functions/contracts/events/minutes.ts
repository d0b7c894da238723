import * as z from 'zod';
import { civilDate, derivedId, personId, reason, text, unitId } from '../primitives.ts';

/** The meeting that decided: 应到 and 实到 as its minutes have them. */
export const meeting = z.strictObject({
  place: text(200),
  expected: z.int().min(1).max(60),
  present: z.int().min(1).max(60),
  /** Who stayed away from the decision. */
  recused: z.array(personId).default([]),
});

/** 会议记录补录, or a stamped sheet: what was decided or confirmed on paper, before it takes effect here. */
export const minutesEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MinutesEntered'),
    /** The act, what it is about, and its words: exactly what its holder would have sent. */
    act: z.string(),
    target: z.record(z.string(), z.string()),
    decision: z.record(z.string(), z.unknown()),
    /** The department or association, where one of many confirmed. */
    unit: unitId.optional(),
    occurredOn: civilDate,
    meeting: meeting.optional(),
    /** The signed or stamped original, among the office's evidence. */
    scan: derivedId,
  }),
  /** The second officer found it wrong: it takes no effect, and is entered anew. */
  z.strictObject({ type: z.literal('MinutesReturned'), reason }),
]);
