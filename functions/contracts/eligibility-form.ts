import * as z from 'zod';
import { evidence, evidenceList, labelled, year } from './form-field.ts';
import { civilDate, condition, derivedId, text } from './primitives.ts';

const claim = z.strictObject({
  claim: labelled(z.enum(['met', 'not-applicable']), '是否符合'),
  statement: labelled(text(2000), '情况说明'),
  // What does not apply needs no proof; that what is met has some is asked of the conditions.
  evidence: labelled(evidenceList.default([]), '证明材料'),
});

const certificate = z.strictObject({
  kind: labelled(z.enum(['quality-management', 'environmental-management', 'other']), '认证类别'),
  number: labelled(text(80), '证书编号'),
  issuer: labelled(text(120), '认证机构'),
  validFrom: labelled(civilDate, '有效期自'),
  validUntil: labelled(civilDate, '有效期至'),
  evidence,
});

/** 相关证照: what the state demands of this kind of business. */
const licence = z.strictObject({
  name: labelled(text(120), '证照名称'),
  number: labelled(text(80), '证照编号'),
  issuer: labelled(text(120), '发证机关'),
  validUntil: labelled(civilDate, '有效期至（长期有效的不填）').optional(),
  evidence,
});

/** The kinds of innovation that condition 4 names, in its order. */
const innovationKind = z.enum([
  'quality',
  'standards',
  'brand',
  'technology',
  'management',
  'manufacturing',
  'business-model',
]);

const innovationResult = z.strictObject({
  kind: labelled(innovationKind, '创新类别'),
  name: labelled(text(200), '名称'),
  year: labelled(year, '年度'),
  effect: labelled(text(1000), '成效'),
  evidence,
});

/**
 * What happened that condition 6 speaks about, each as the organisation declares it: an empty list says that there was nothing.
 * What counts is decided by level, gravity, responsibility and date, not by the organisation.
 */
const record = z.strictObject({
  sampling: labelled(
    z
      .array(
        z.strictObject({
          on: labelled(civilDate, '通报日期'),
          level: labelled(z.enum(['district', 'city', 'province', 'national']), '抽查级别'),
          matter: labelled(text(1000), '不合格情况'),
          evidence,
        }),
      )
      .max(40),
    '质量监督抽查不合格情况（没有的留空）',
  ),
  accidents: labelled(
    z
      .array(
        z.strictObject({
          on: labelled(civilDate, '发生日期'),
          field: labelled(z.enum(['quality', 'safety', 'environment', 'public-health', 'other']), '事故类别'),
          major: labelled(z.boolean(), '是否重大事故'),
          matter: labelled(text(1000), '事故情况'),
          evidence,
        }),
      )
      .max(40),
    '质量、安全、环境污染、公共卫生等事故（没有的留空）',
  ),
  complaints: labelled(
    z
      .array(
        z.strictObject({
          on: labelled(civilDate, '投诉日期'),
          major: labelled(z.boolean(), '是否重大投诉'),
          responsible: labelled(z.boolean(), '是否因本组织责任导致'),
          matter: labelled(text(1000), '投诉情况'),
          evidence,
        }),
      )
      .max(40),
    '顾客、员工、合作伙伴和社会的投诉（没有的留空）',
  ),
});

const penalty = z.strictObject({
  on: labelled(civilDate, '决定日期'),
  authority: labelled(text(120), '处罚机关'),
  serious: labelled(z.boolean(), '是否属严重违反法律法规'),
  matter: labelled(text(1000), '违法事实、处罚和整改情况'),
  evidence,
});

/** What the organisation says on the eight conditions of article 11, and what proves it (A11). */
export const eligibility = z.strictObject({
  conditions: labelled(z.record(condition, claim), '第十一条各项条件'),
  licences: labelled(z.array(licence).max(40), '国家规定应取得的相关证照（第二项；无须取得的留空）'),
  certificates: labelled(z.array(certificate).max(40), '质量、环境管理体系等认证（第三项）'),
  standing: labelled(
    z
      .array(
        z.strictObject({
          indicator: labelled(text(200), '指标'),
          source: labelled(text(200), '数据来源'),
          rank: labelled(text(60), '市内同行业或同类型组织中的位次'),
          evidence,
        }),
      )
      .min(1, '至少列出一项指标及来源、位次')
      .max(20),
    '主要经济指标和社会贡献在市内的位次（第三项）',
  ),
  advanced: labelled(
    z
      .array(
        z.strictObject({
          aspect: labelled(z.enum(['technology', 'service', 'quality']), '方面'),
          statement: labelled(text(1000), '达到国内先进水平的说明'),
          evidence,
        }),
      )
      .min(1, '至少列出一项并附证明')
      .max(20),
    '技术、服务和质量指标达到国内先进水平（第三项）',
  ),
  innovations: labelled(
    z.array(innovationResult).min(1, '至少列出一项创新成果并附证明').max(40),
    '质量、标准、品牌以及技术、管理、制造方式、商业模式创新的成效（第四项）',
  ),
  /** 亩均效益: industrial enterprises only. */
  perMu: labelled(
    z.strictObject({
      year: labelled(year, '评价年度'),
      grade: labelled(z.enum(['A', 'B', 'C', 'D', 'not-evaluated']), '评价档次'),
      evidence: evidenceList,
    }),
    '“亩均效益”综合评价（第五项，工业企业）',
  ).optional(),
  record: labelled(record, '近三年监督抽查、事故和投诉（第六项）'),
  credit: labelled(
    z.strictObject({
      source: labelled(text(120), '信用报告出具单位或查询平台'),
      issuedOn: labelled(civilDate, '信用报告日期'),
      blacklisted: labelled(z.boolean(), '是否被列入严重失信主体名单'),
      reportEvidence: labelled(derivedId, '信用报告'),
    }),
    '诚信记录（第七项）',
  ),
  penalties: labelled(z.array(penalty).max(40), '受到的行政、刑事处罚（第八项；没有的留空）'),
});
