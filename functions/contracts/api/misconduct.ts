import * as z from 'zod';
import { misconductChannel, misconductKind, sanctionMeasure } from '../events/misconduct.ts';
import { civilDate, creditCode, cycleYear, derivedId, instant, personId, reason, text } from '../primitives.ts';
import { receipt } from './cycle.ts';
import { list } from './list.ts';

export const reportParams = z.object({ cycle: cycleYear, report: derivedId });

export const reportMisconduct = z.strictObject({
  kind: misconductKind,
  who: text(200).meta({ description: '被反映人：姓名、职务或身份；不进入日志' }),
  person: personId.optional().meta({ description: 'Where known: under which name the person signs in' }),
  organisation: creditCode.optional(),
  details: text(4000),
});
export type ReportMisconduct = z.infer<typeof reportMisconduct>;

export const registerMisconduct = reportMisconduct.extend({
  channel: misconductChannel.exclude(['online']),
  receivedOn: civilDate.meta({ description: '收文日期' }),
  reporter: text(200).optional().meta({ description: '反映人及联系方式；匿名的不填' }),
});

export const misconductReported = receipt.extend({ report: derivedId });

export const verifyMisconduct = z.strictObject({
  substantiated: z.boolean(),
  person: personId.optional().meta({ description: '经查属实的，填写所涉人员标识' }),
  finding: text(4000),
});
export type VerifyMisconduct = z.infer<typeof verifyMisconduct>;

export const decideSanction = z.strictObject({
  measure: sanctionMeasure,
  reason,
  decidedOn: civilDate,
  minutes: text(200).meta({ description: 'Minutes or 文号 of the meeting' }),
});
export type DecideSanction = z.infer<typeof decideSanction>;

/** A report with what came of it. Whoever is reported does not find it here. */
export const misconductReports = z.object({
  reports: list(
    z.object({
      report: derivedId,
      kind: misconductKind,
      channel: misconductChannel,
      receivedOn: civilDate,
      reportedAt: instant,
      organisation: z.string().optional(),
      person: z.string().optional(),
      who: z.string().optional().meta({ description: 'Absent when erased' }),
      details: z.string().optional(),
      reporter: z.string().optional(),
      finding: z.object({ substantiated: z.boolean(), text: z.string().optional(), at: instant }).optional(),
      sanction: z
        .object({ measure: sanctionMeasure, reason: z.string(), decidedOn: civilDate, minutes: z.string() })
        .optional(),
    }),
  ),
});
