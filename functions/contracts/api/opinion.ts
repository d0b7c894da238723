import * as z from 'zod';
import { opinionChannel } from '../events/decision.ts';
import { civilDate, creditCode, derivedId, instant, reason, text } from '../primitives.ts';
import { announcedFile, endingFits, uploadOffer } from './evidence.ts';
import { noticeParams } from './notice.ts';

/** `YY2026-XXXXXXXX`, in an alphabet without letters that are read for digits. */
export const receiptNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^YY20\d{2}-[2-9A-HJ-NP-Z]{8}$/, '收件号如 YY2026-7K3M9QXA')
  .meta({ description: '收件编号', example: 'YY2026-7K3M9QXA' });

export const opinionParams = noticeParams.extend({ receipt: receiptNumber });
export const receiptParams = z.object({ receipt: receiptNumber });
export const receiptFileParams = z.object({ receipt: receiptNumber, file: z.coerce.number().int().min(1).max(5) });

/** What a file is going to be: its bytes follow, and count when they are these. */
const opinionFile = announcedFile
  .extend({
    size: z
      .int()
      .min(1, '文件不能为空')
      .max(20 * 1024 * 1024, '单个文件不能超过20 MB'),
  })
  .refine(endingFits, { path: ['name'], error: '文件名的扩展名与文件类型不一致' });

const about = creditCode.meta({ description: '异议对象：公示名单中的组织' });
const statement = text(4000).meta({ description: '事实和理由' });

/** Anybody's opinion on a notice: a formal objection with a name, or a lead without one (A14.6c). */
export const lodgeOpinion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('formal'),
    about,
    name: text(40),
    contact: text(120).meta({ description: '电话、邮箱或地址' }),
    text: statement,
    files: z.array(opinionFile).max(5).default([]),
  }),
  z.strictObject({ kind: z.literal('lead'), about, text: statement }),
]);

/** The code is shown to the sender, by this command and its retry, and stored nowhere. */
export const opinionLodged = z.object({
  receipt: z.string(),
  code: z.string().meta({ description: '查询码，请妥善保存' }),
  receivedAt: instant,
  uploads: z.array(z.object({ file: z.int(), upload: uploadOffer })),
});

export const followUp = z.strictObject({ code: text(40).meta({ description: '查询码' }) });

export const fileOffered = z.object({ file: z.int(), upload: uploadOffer });
export const fileStored = z.object({ file: z.int(), stored: z.literal(true) });

/** What the sender of an opinion learns of it (A14.6d). */
export const opinionStatus = z.object({
  receipt: z.string(),
  kind: z.enum(['formal', 'lead']),
  about: z.string(),
  receivedAt: instant,
  state: z.enum(['received', 'accepted', 'not-accepted', 'verified', 'upheld', 'dismissed']),
  words: z.string(),
  acceptanceNumber: z.string().optional().meta({ description: '受理编号，受理后取得' }),
  due: instant.optional(),
  reason: z.string().optional(),
  files: z.array(z.object({ file: z.int(), name: z.string(), stored: z.boolean() })),
});

/** An opinion that came by letter, visit, telephone, 12345 or from another authority (A14.6c). */
export const registerOpinion = z.strictObject({
  kind: z.enum(['formal', 'lead']),
  about,
  channel: opinionChannel,
  receivedOn: civilDate.meta({ description: '收文日期；以此为准，不以登记时间为准' }),
  scan: derivedId.meta({ description: '原件扫描件（评审办已上传的材料编号）' }),
  name: text(40).optional(),
  contact: text(120).optional(),
  text: statement,
});
export type RegisterOpinion = z.infer<typeof registerOpinion>;
export const opinionRegistered = z.object({ receipt: z.string(), version: z.int(), recordedAt: instant });

export const refuseOpinion = z.strictObject({ reason });
export type RefuseOpinion = z.infer<typeof refuseOpinion>;

export const verifyOpinion = z.strictObject({
  substantiated: z.boolean(),
  finding: text(4000).meta({ description: '核实情况；会写入报告，不得写明异议人身份' }),
});
export type VerifyOpinion = z.infer<typeof verifyOpinion>;

export const submitReport = z.strictObject({
  opinions: z.array(receiptNumber).meta({ description: '报告所列的全部意见，线索和不予受理的也在内' }),
  conclusion: text(4000),
});
export type SubmitReport = z.infer<typeof submitReport>;

export const examineReport = z.strictObject({
  report: z.int().min(1).meta({ description: 'Version of the report that was examined' }),
  minutes: text(200),
});
export type ExamineReport = z.infer<typeof examineReport>;

export const ruleObjection = z.strictObject({
  upheld: z.boolean(),
  reason: reason.meta({ description: '处理理由，告知异议人；不告知被异议组织' }),
  toOrganisation: text(2000)
    .optional()
    .meta({ description: '告知被异议组织的理由，不得透露异议人身份；不填的，只告知结果' }),
});
export type RuleObjection = z.infer<typeof ruleObjection>;

/** An opinion as office and committee list it: nothing about the person who sent it. */
const opinionSummary = z.object({
  receipt: z.string(),
  kind: z.enum(['formal', 'lead']),
  about: z.string(),
  name: z.string(),
  receivedAt: instant,
  receivedOn: civilDate,
  channel: z.enum(['online', ...opinionChannel.options]),
  decision: z.enum(['accepted', 'not-accepted']).optional(),
  acceptanceNumber: z.string().optional(),
  due: instant.optional(),
  overdue: z.boolean(),
  refusal: z.string().optional(),
  verification: z.object({ substantiated: z.boolean(), finding: z.string() }).optional(),
  ruling: z.object({ upheld: z.boolean(), reason: z.string() }).optional(),
});

const reportView = z.object({
  version: z.int(),
  examined: z.boolean(),
  complete: z.boolean().meta({ description: 'Whether it lists every opinion there is' }),
  opinions: z.array(
    z.object({
      receipt: z.string(),
      kind: z.enum(['formal', 'lead']),
      about: z.string(),
      result: z.enum(['not-accepted', 'substantiated', 'not-substantiated']),
      finding: z.string(),
    }),
  ),
  conclusion: z.string(),
});

export const opinionsOnNotice = z.object({
  notice: z.string(),
  opinions: z.array(opinionSummary),
  report: reportView.optional(),
  hidden: z.int().meta({ description: '因利害关系不向您显示的意见数' }),
});

/** What only the office reads: who wrote it, and the words. */
export const opinionContent = opinionSummary.extend({
  sender: z.object({ name: z.string(), contact: z.string() }).optional(),
  text: z.string(),
  erased: z.boolean(),
  files: z.array(z.object({ file: z.int(), name: z.string(), size: z.int(), stored: z.boolean() })),
});

export const opinionFileParams = opinionParams.extend({ file: z.coerce.number().int().min(1).max(5) });
export const fileLink = z.object({ url: z.string() });
