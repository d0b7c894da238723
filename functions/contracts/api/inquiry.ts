import * as z from 'zod';
import { addressedSituation, inquiryRound, situation } from '../events/inquiry.ts';
import { creditCode, cycleYear, derivedId, instant, reason, unitId } from '../primitives.ts';
import { list } from './list.ts';
import { gap } from './stage.ts';

export const inquiryParams = z.object({ cycle: cycleYear, round: inquiryRound });

export const sendInquiry = z.strictObject({
  omitted: z
    .array(z.strictObject({ department: unitId, reason }))
    .max(50)
    .default([])
    .meta({ description: 'Departments that are not asked in this round, each with the reason' }),
});
export type SendInquiry = z.infer<typeof sendInquiry>;

export const answerInquiry = z.strictObject({
  answers: z
    .array(situation)
    .min(1)
    .max(200)
    .meta({ description: '逐家答复：无意见，或有情况并附证明材料；未列出的视为尚未答复' }),
});
export type AnswerInquiry = z.infer<typeof answerInquiry>;

/** How reported situations were dealt with, where the organisations go on nevertheless. */
export const situationsAddressed = z
  .array(addressedSituation)
  .max(200)
  .default([])
  .meta({ description: '部门反映情况而继续列入的，逐项说明处理意见 (A14.1a)' });

const answerView = z.object({
  situation: z.enum(['none', 'found']),
  text: z.string().optional(),
  evidence: list(derivedId),
  at: instant,
  late: z.boolean(),
});

/** Every word of every department on every organisation concerned, side by side. */
export const inquiryView = z.object({
  round: inquiryRound,
  sent: list(z.object({ at: instant, organisations: list(creditCode) })),
  omitted: list(z.object({ department: z.string(), reason: z.string() })),
  departments: list(
    z.object({
      department: z.string(),
      name: z.string(),
      due: instant.meta({ description: 'Of what it has not answered; else of the newest letter' }),
      overdue: z.boolean(),
      asked: z.int(),
      answered: z.int(),
      organisations: list(
        z.object({
          code: creditCode,
          name: z.string(),
          answer: answerView.optional().meta({ description: 'Absent until answered: silence is never 无意见' }),
          earlier: list(answerView),
        }),
      ),
    }),
  ),
  missing: list(gap).meta({ description: 'What keeps the round from being complete' }),
});

export const partnerInquiriesQuery = z.object({
  cycle: cycleYear.optional().meta({ description: 'Award year; the newest where none is given' }),
});

/** The letters to one department, each with all organisations on one page. */
export const partnerInquiries = z.object({
  cycle: cycleYear,
  inquiries: list(
    z.object({
      round: inquiryRound,
      title: z.string(),
      sentAt: instant,
      due: instant,
      overdue: z.boolean(),
      complete: z.boolean(),
      organisations: list(z.object({ code: creditCode, name: z.string(), answer: answerView.optional() })),
    }),
  ),
});

/** A department's word on one organisation, beside its conditions. */
export const departmentOpinion = z.object({
  round: inquiryRound,
  department: z.string(),
  name: z.string(),
  situation: z.enum(['unanswered', 'none', 'found']),
  text: z.string().optional(),
  evidence: list(derivedId),
  at: instant.optional(),
});
