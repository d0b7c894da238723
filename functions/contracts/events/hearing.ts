import * as z from 'zod';
import { civilDate, derivedId, instant, privateReference } from '../primitives.ts';

/**
 * The organisation that an objection is about is heard before the report is filed: our own rule, the text has none. The office tells
 * it the substance in words of its own, which never tell who objected; they can speak about people: erasable.
 */
export const hearingEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('OrganisationInformed'),
    notice: z.string(),
    receipt: z.string(),
    substance: privateReference,
    /** Until when its position is awaited. */
    due: instant,
  }),
  /** Its position came on paper, stamped. */
  z.strictObject({
    type: z.literal('PositionReceived'),
    statedOn: civilDate,
    /** The stamped scan among the office's evidence. */
    evidence: z.array(derivedId).min(1),
  }),
]);

/** The organisation's own position. */
export const positionEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('PositionStated'),
    statement: privateReference,
    /** Files of its own. */
    evidence: z.array(derivedId),
  }),
]);
