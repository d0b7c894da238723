import * as z from 'zod';
import { civilDate, creditCode, personId, privateReference, reason, text } from '../primitives.ts';

/** What article 20 forbids whoever takes part in the review. */
export const misconductKind = z
  .enum(['consulting', 'gifts', 'interest', 'disclosure', 'procedure', 'other'])
  .meta({ description: '有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)' });

/** How a report came; by the office where it was not brought in person. */
export const misconductChannel = z.enum(['online', 'letter', 'visit', 'telephone', '12345', 'authority']);

/** Somebody reports misconduct (A20c). Who is meant and what happened name people: erasable. */
export const misconductEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MisconductReported'),
    kind: misconductKind,
    /** Where the reporter knows under which name the person signs in. */
    person: personId.optional(),
    organisation: creditCode.optional(),
    channel: misconductChannel,
    receivedOn: civilDate,
    details: privateReference,
  }),
]);

/** What the office found out (A20c). */
export const findingEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MisconductVerified'),
    substantiated: z.boolean(),
    /** Whom it concerns, where it proved true. */
    person: personId.optional(),
    finding: privateReference,
  }),
]);

/** 批评、警告、取消评审员资格, by the committee (A20e); `none` where it saw no ground. */
export const sanctionMeasure = z.enum(['none', 'criticism', 'warning', 'disqualification']);
export const sanctionEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SanctionDecided'),
    person: personId,
    measure: sanctionMeasure,
    reason,
    decidedOn: civilDate,
    minutes: text(200),
  }),
]);
