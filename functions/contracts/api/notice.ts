import * as z from 'zod';
import { medium } from '../events/decision.ts';
import { award, civilDate, creditCode, cycleYear, instant, reason, text } from '../primitives.ts';

export const noticeParams = z.object({
  cycle: cycleYear,
  notice: z.string().regex(/^n[1-9]\d*$/, '公示编号如 n1'),
});

const provenMedium = medium
  .refine(({ link, scan }) => link !== undefined || scan !== undefined, '须附网页链接或版面扫描件')
  .meta({ description: '区级及以上主要新闻媒体：名称、级别、日期，以及链接或版面扫描件（评审办已上传的材料编号）' });

const media = z.array(provenMedium).min(1).max(10);

export const publishNotice = z.strictObject({
  media,
  contact: text(400).meta({ description: '受理部门、电话、地址、邮编、电子邮箱' }),
});
export type PublishNotice = z.infer<typeof publishNotice>;

export const extendNotice = z.strictObject({ lastDay: civilDate, reason });
export type ExtendNotice = z.infer<typeof extendNotice>;

/** The entry as it ought to be. */
const correctedName = z.strictObject({
  code: creditCode,
  name: text(120),
  misprint: text(200)
    .optional()
    .meta({ description: '媒体误刊的内容（名称或奖项），如：《瓯海新闻》9月18日误刊为“创新奖”' }),
});
export type CorrectedName = z.infer<typeof correctedName>;

export const correctNotice = z.strictObject({
  statement: text(1000),
  names: z
    .array(correctedName)
    .default([])
    .meta({ description: '名称有误或被媒体误刊的组织；有更正的，公示期重新起算' }),
  media,
});
export type CorrectNotice = z.infer<typeof correctNotice>;

/** 更正公告 when the notice is over: a notice of its own. */
export const correctClosedNotice = z.strictObject({
  statement: text(1000),
  names: z.array(correctedName).min(1),
  media,
  contact: text(400),
});
export type CorrectClosedNotice = z.infer<typeof correctClosedNotice>;

export const noticePublished = z.object({
  notice: z.string(),
  firstDay: civilDate,
  lastDay: civilDate,
  endsAt: instant,
  version: z.int(),
  recordedAt: instant,
});

export const noticeMoved = z.object({ lastDay: civilDate, endsAt: instant, version: z.int(), recordedAt: instant });

const published = z.object({ name: z.string(), level: z.string(), on: z.string(), link: z.string().optional() });

/** A notice as anybody reads it: like an official one, and nothing personal in it. */
export const publicNotice = z.object({
  cycle: z.string(),
  notice: z.string(),
  kind: z.enum(['initial', 'supplementary', 'correction']),
  corrects: z.object({ notice: z.string(), statement: z.string() }).optional(),
  correctedBy: z.array(z.string()).meta({ description: '期满后就本公示发布的更正公告' }),
  title: z.string(),
  issuer: z.string(),
  basis: z.string(),
  names: z.array(z.object({ code: z.string(), name: z.string(), award, misprint: z.string().optional() })),
  media: z.array(published),
  publishedOn: civilDate,
  firstDay: civilDate,
  lastDay: civilDate,
  endsAt: instant.meta({ description: 'The first instant that is too late' }),
  period: z.string().meta({ description: 'First and last day in words, Beijing time' }),
  printedPeriod: z.string().meta({ description: 'The same as it was published, before any extension or correction' }),
  objecting: z.string(),
  contact: z.string(),
  open: z.boolean().meta({ description: 'Whether an opinion received now counts' }),
  extensions: z.array(z.object({ lastDay: civilDate, reason: z.string(), on: civilDate })),
  corrections: z.array(
    z.object({
      statement: z.string(),
      names: z.array(z.object({ code: z.string(), name: z.string(), award, misprint: z.string().optional() })),
      media: z.array(published),
      on: civilDate,
      lastDay: civilDate.optional(),
    }),
  ),
});

export const publicNotices = z.object({
  notices: z.array(
    publicNotice.pick({
      cycle: true,
      notice: true,
      kind: true,
      title: true,
      publishedOn: true,
      lastDay: true,
      endsAt: true,
      open: true,
    }),
  ),
});
