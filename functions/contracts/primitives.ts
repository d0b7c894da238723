import * as z from 'zod';

/** Unified social credit code by its form; the checksum is a rule of the domain, which the office can override (A11). */
export const creditCode = z
  .string()
  .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '统一社会信用代码为18位，只含数字和除I、O、S、V、Z外的大写字母')
  .meta({ description: 'Unified social credit code (GB 32100-2015)', example: '91330304MA00000050' });

export const cycleYear = z
  .string()
  .regex(/^20\d{2}$/, '年度为四位数字，如2026')
  .meta({ description: 'Award year', example: '2026' });

/** ISO 8601 with offset, normalised to UTC with milliseconds. */
export const instant = z.iso
  .datetime({ offset: true, abort: true, error: '时间应为带时区的 ISO 8601 格式，如 2026-09-01T09:00:00+08:00' })
  .overwrite((text) => new Date(text).toISOString())
  .meta({ description: 'Instant, ISO 8601 with offset', example: '2026-09-01T01:00:00.000Z' });

/** A date in the civil calendar of Asia/Shanghai. */
export const civilDate = z.iso.date({ error: '日期格式应为 YYYY-MM-DD' }).meta({ example: '2026-09-18' });

export const award = z.enum(['quality', 'innovation']).meta({ description: '质量奖 / 创新奖 (A2)' });
export type Award = z.infer<typeof award>;

/** Text that a person wrote: trimmed, never empty. */
export const text = (maximum: number) => z.string().trim().min(1, '不能为空').max(maximum, `不能超过${maximum}字`);

/** Why something was decided: every refusal and every departure has one. */
export const reason = text(2000).meta({ description: 'Reason, shown to whom it concerns' });

/** Who signs in: the identity provider's subject. */
export const personId = z.string().regex(/^[\w.:@-]{1,128}$/, '人员标识含有不允许的字符');

/** A department, association or competent authority: the identity provider's unit. */
export const unitId = z.string().regex(/^[a-z0-9-]{2,40}$/, '单位标识只含小写字母、数字和连字符');

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '应为64位小写十六进制的 SHA-256')
  .meta({ description: 'SHA-256, lower-case hex' });

/** Ids that derive from the command which created the thing. */
export const derivedId = z.string().regex(/^[0-9a-f]{20}$/, '标识格式不对');

/** 文号, as the office's numbering gives it: 温瓯质评办〔2026〕3号. */
export const documentNumber = text(60).meta({ description: '文号', example: '瓯质评办〔2026〕3号' });

/** Content about natural persons lies in Private, erasable; the journal keeps its random id and an HMAC under a salt kept beside it. */
export const privateReference = z.strictObject({ ref: z.string().regex(/^[0-9a-f]{32}$/), hmac: sha256 });
export type PrivateReference = z.infer<typeof privateReference>;

/** Stages of article 14 that the office closes, in its order. */
export const reviewStage = z.enum(['qualification-review', 'document-review', 'site-visit', 'oral-defence']);
export type ReviewStage = z.infer<typeof reviewStage>;

/**
 * Where an application can be eliminated before the committee's ballot, so that 复核 can be asked for (A14.2g): the four stages, and
 * the office's list of candidates.
 */
export const eliminationStage = z.enum([...reviewStage.options, 'comprehensive-review']);
export type EliminationStage = z.infer<typeof eliminationStage>;

/** The eight conditions of article 11, by their place in it. */
export const condition = z.enum(['1', '2', '3', '4', '5', '6', '7', '8']).meta({ description: '第十一条各项条件' });
export type Condition = z.infer<typeof condition>;

/** An item of the scoring standard: `4.1.2`. */
export const criteriaItem = z.string().regex(/^\d\.\d{1,2}(?:\.\d{1,2})?$/);

/** Percentages per item; which items there must be, and that they are steps of 5, is checked against the cycle's edition (A4b). */
export const percentages = z.record(criteriaItem, z.int().min(0).max(100)).meta({ description: 'Percentage per item' });
export type Percentages = z.infer<typeof percentages>;

/** Where a scored observation points: 优势 or 改进机会. */
export const observation = z.strictObject({ item: criteriaItem, text: text(2000) });
export type Observation = z.infer<typeof observation>;

/** One organisation with the reason of what is decided about it. */
export const codeWithReason = z.strictObject({ code: creditCode, reason });
export type CodeWithReason = z.infer<typeof codeWithReason>;
