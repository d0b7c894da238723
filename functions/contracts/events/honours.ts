import * as z from 'zod';
import { civilDate, creditCode, derivedId, documentNumber, reason, text } from '../primitives.ts';

/** Why a title is revoked: won by improper means (A17), or a serious incident within two years (A19). */
export const revocationGround = z
  .enum(['fraud', 'incident'])
  .meta({ description: '骗取（第十七条）／2年内事故或违法（第十九条）' });
export type RevocationGround = z.infer<typeof revocationGround>;

/** What is handed over with a title (A15b), and what has to be done once it is revoked (A17b, A19b). */
export const honourTask = z.enum([
  'ceremony',
  'cup',
  'certificate',
  'bonus',
  'withdrawal-published',
  'cup-recovered',
  'certificate-recovered',
  'plaque-recovered',
  'bonus-recovered',
  'exposure',
  'announcement',
]);
export type HonourTask = z.infer<typeof honourTask>;

/** Where something was made public: the level counts for the exposure (A17: «市级主要新闻媒体»). */
export const publicMedium = z
  .strictObject({
    name: text(120),
    level: z.enum(['district', 'city', 'province', 'national']),
    link: z.url().optional(),
    scan: derivedId.optional(),
  })
  .refine(({ link, scan }) => link !== undefined || scan !== undefined, '须提供网页链接或版面扫描件');

/** What proves that a task was done. */
const proof = {
  on: civilDate,
  /** CNY, for payment and recovery of the bonus. */
  amount: z.int().min(0).optional(),
  /** 支付或缴款凭证号. */
  reference: text(120).optional(),
  medium: publicMedium.optional(),
  /** Why there was nothing to take back: only of a plaque, which the regulation does not hand out (A15). */
  neverIssued: reason.optional(),
};

/** A task as done, in the office's words. */
export const taskDone = z.strictObject({ task: honourTask, ...proof });
export type TaskDone = z.infer<typeof taskDone>;

export const dutyKind = z
  .enum(['experience-sharing', 'visit', 'report'])
  .meta({ description: '经验交流／接待参观／总结报告' });

/** What the office writes about a winner after the conferral (A15b, A17b, A18, A19). */
export const honoursEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('HonourTaskDone'), task: honourTask, ...proof }),
  /** 更正: the entry was wrong; the task is open again. */
  z.strictObject({ type: z.literal('HonourTaskUndone'), task: honourTask, reason }),
  /** 评审办提请撤销 (A19). The decision is the government's. */
  z.strictObject({
    type: z.literal('IncidentPetitioned'),
    occurredOn: civilDate,
    facts: text(4000),
    evidence: z.array(derivedId).min(1),
  }),
  z.strictObject({ type: z.literal('DutyPlanned'), kind: dutyKind, what: text(500), due: civilDate }),
  /** @property duty the version of its planning */
  z.strictObject({ type: z.literal('DutyDone'), duty: z.int(), on: civilDate, result: text(2000) }),
  /**
   * @property report the version of the winner's own report
   * @property duty the planned activity that it was about
   */
  z.strictObject({ type: z.literal('DutyReportAcknowledged'), report: z.int(), duty: z.int().optional() }),
  z.strictObject({ type: z.literal('DutyReportReturned'), report: z.int(), reason }),
]);

/** 评委会提请区政府撤销 (A17). */
export const fraudPetitioned = z.strictObject({
  type: z.literal('FraudPetitioned'),
  code: creditCode,
  heardOn: civilDate,
  facts: text(4000),
  evidence: z.array(derivedId).min(1),
  minutes: text(200),
});

/** @property petition the version in the stream of its petition */
export const revocationApproved = z.strictObject({
  type: z.literal('RevocationApproved'),
  code: creditCode,
  ground: revocationGround,
  petition: z.int(),
  documentNumber,
  decidedOn: civilDate,
});

export const revocationRefused = z.strictObject({
  type: z.literal('RevocationRefused'),
  code: creditCode,
  ground: revocationGround,
  petition: z.int(),
  reason,
});
