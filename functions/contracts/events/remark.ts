import * as z from 'zod';
import { creditCode, privateReference, reviewStage } from '../primitives.ts';

const name = (maximum: number) =>
  z
    .string()
    .regex(/^[^#\s]+$/, '标识格式不对')
    .max(maximum);

/** What a remark is about. */
export const remarkSubject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stage'), stage: reviewStage }),
    z.strictObject({ kind: z.literal('application'), code: creditCode }),
    z.strictObject({ kind: z.literal('document'), document: name(120) }),
    z.strictObject({ kind: z.literal('opinion'), notice: name(20), receipt: name(40) }),
    z.strictObject({ kind: z.literal('session'), session: name(60) }),
    /** A record of the journal, as the supervisor reads it there. */
    z.strictObject({
      kind: z.literal('record'),
      type: name(40),
      scope: name(80),
      id: name(120),
      version: z.int().min(1),
    }),
  ])
  .meta({ description: 'Stage, application, document, opinion, ballot, or any record of the journal' });
export type RemarkSubject = z.infer<typeof remarkSubject>;

/** The supervisor's remark (A7d). It can speak about people: erasable. */
export const remarkEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('RemarkMade'), subject: remarkSubject, text: privateReference }),
]);

/** The office's answer to it. */
export const remarkAnswerEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('RemarkAnswered'), text: privateReference }),
]);
