import * as z from 'zod';
import { seat } from '../events/decision.ts';
import { civilDate, documentNumber, personId, reason, text } from '../primitives.ts';

export const proposeSeats = z.strictObject({
  seats: z.array(seat).min(3).max(60).meta({
    description: '主任、副主任因职务当然担任（exOfficio），其他成员为建议人选',
  }),
});
export type ProposeSeats = z.infer<typeof proposeSeats>;

export const publishSeats = z.strictObject({
  proposal: z.int().min(1).meta({ description: 'Version of the committee stream in which the proposal stands' }),
  documentNumber,
  on: civilDate,
});
export type PublishSeats = z.infer<typeof publishSeats>;

export const handSeatOver = z.strictObject({
  seat: z.string(),
  holder: personId,
  name: text(40),
  documentNumber,
  on: civilDate.meta({ description: 'When the post changed hands' }),
});
export type HandSeatOver = z.infer<typeof handSeatOver>;

export const proposalParams = z.object({ proposal: z.coerce.number().int().min(1) });

export const approveSeats = z.strictObject({ documentNumber, decidedOn: civilDate });
export type ApproveSeats = z.infer<typeof approveSeats>;

export const refuseSeats = z.strictObject({ reason });
export type RefuseSeats = z.infer<typeof refuseSeats>;

const seatView = z.object({
  seat: z.string(),
  post: z.string(),
  function: z.enum(['chair', 'vice-chair', 'member']),
  exOfficio: z.boolean(),
  holder: z.string(),
  name: z.string(),
});

/** The committee as office, committee and government see it. */
export const committeeView = z.object({
  published: z.object({ proposal: z.int(), documentNumber: z.string(), on: z.string() }).optional(),
  seats: z.array(seatView),
  proposals: z.array(
    z.object({
      version: z.int(),
      seats: z.array(seatView),
      decision: z.enum(['approved', 'refused']).optional(),
      documentNumber: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});
