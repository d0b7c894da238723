import * as z from 'zod';
import { instant, personId } from '../primitives.ts';

/** What the machine notes of itself: which generation runs, and what it waits for. */
export const procedureEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('GenerationStarted'), generation: z.int().min(1) }),
  z.strictObject({
    type: z.literal('Awaiting'),
    generation: z.int(),
    state: z.string(),
    round: z.int(),
    /** How often the state was entered, reminders included. */
    entry: z.int(),
    enteredAt: instant,
  }),
  /** Nobody decided for a day: whom it concerns is reminded, and the machine waits again. */
  z.strictObject({
    type: z.literal('WaitTimedOut'),
    generation: z.int(),
    state: z.string(),
    round: z.int(),
    at: instant,
  }),
]);

/** A message that left, or could not (the office sees «not delivered»). */
export const deliveryEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MessageDelivered'),
    template: z.string(),
    to: z.string(),
    status: z.enum(['accepted', 'not-delivered']),
  }),
]);

/** One reminder of one due date: before it, after it, or to the office when nobody answers (A13c). */
export const reminderEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ReminderIssued'),
    kind: z.enum(['before', 'overdue', 'escalated']),
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('unit'), unit: z.string() }),
      z.strictObject({ kind: z.literal('role'), role: z.enum(['office', 'government']) }),
      z.strictObject({ kind: z.literal('person'), person: personId }),
    ]),
    about: z.string(),
    due: instant,
  }),
]);
