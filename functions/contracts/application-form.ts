import * as z from 'zod';
import { eligibility } from './eligibility-form.ts';
import { evidenceList, labelled, year } from './form-field.ts';
import { award, civilDate, derivedId, text } from './primitives.ts';

/**
 * The form of an application (瓯海区政府质量奖申报表, A13) by sections. The descriptions are the labels on screen and in what is
 * said to be missing. A key that is `evidence` or ends in `Evidence` holds ids of files, and no other key does.
 */

/** CNY 10,000, to the cent at most. */
const amount = z.number().min(-1e9).max(1e9).multipleOf(0.0001, '最多四位小数');

/** What an organisation does, for filters and for choosing industry experts; it decides nothing (A5, A9). */
const industries = [
  '眼镜制造',
  '锁具五金',
  '服装鞋革',
  '电气机械',
  '泵阀装备',
  '汽摩配件',
  '通用专用设备制造',
  '电子信息制造',
  '医药与医疗器械',
  '新材料',
  '食品加工',
  '其他制造业',
  '建筑与工程',
  '现代农业',
  '商贸流通',
  '交通运输与物流',
  '软件与信息服务',
  '科技与专业服务',
  '节能环保',
  '医疗卫生',
  '教育',
  '文化旅游',
  '金融',
  '其他服务业',
] as const;

/** What article 5 encourages: labels for statistics, never a condition and never points. */
const encouragedFields = [
  '先进制造业',
  '战略性新兴产业',
  '现代农业和服务业',
  '节能环保产业',
  '新材料及绿色建筑产业',
  '智能制造',
  '数字经济',
  '生命健康',
  '“浙江制造”品牌建设',
] as const;

const organisation = z.strictObject({
  name: labelled(text(120), '组织名称'),
  address: labelled(text(200).regex(/瓯海/, '住所应在瓯海区行政区域内（第十一条第一项）'), '住所'),
  registeredOn: labelled(civilDate, '注册登记日期'),
  // Published in the register of enterprises, and part of what is judged: not kept apart as the contact is.
  legalRepresentative: labelled(text(40), '法定代表人'),
  activity: labelled(z.enum(['production', 'construction', 'service', 'environment']), '主要活动（第二条）'),
  industry: labelled(z.enum(industries), '所属行业'),
  encouraged: labelled(z.array(z.enum(encouragedFields)).default([]), '第五条鼓励的方向（仅作统计）'),
  industrial: labelled(z.boolean(), '是否工业企业'),
  employees: labelled(z.int().min(1).max(1_000_000), '从业人数'),
  scope: labelled(text(2000), '主要产品、工程或服务'),
  licenceEvidence: labelled(derivedId, '营业执照或登记证书扫描件'),
});

const awardChoice = z.strictObject({ award: labelled(award, '申报奖项') });

const indicators = z.strictObject({
  years: labelled(
    z
      .array(
        z.strictObject({
          year: labelled(year, '年度'),
          revenue: labelled(amount, '营业收入（万元）'),
          profit: labelled(amount, '利润总额（万元）'),
          tax: labelled(amount.min(0), '纳税额（万元）'),
          assets: labelled(amount.min(0), '资产总额（万元）'),
          research: labelled(amount.min(0), '研发投入（万元）'),
          employees: labelled(z.int().min(0).max(1_000_000), '年末从业人数'),
        }),
      )
      .length(3, '须填写近三个年度'),
    '近三年主要经济指标',
  ),
});

const selfEvaluation = z.strictObject({
  reportEvidence: labelled(derivedId, '自我评价报告'),
  categories: labelled(
    z.record(z.string().regex(/^\d\.\d$/, '应为标准的类目编号，如4.1'), labelled(text(8000), '自我评价')),
    '按标准各类目的自我评价',
  ),
});

const achievement = z.strictObject({
  name: labelled(text(200), '名称'),
  year: labelled(year, '年度'),
  description: labelled(text(2000), '内容和成效'),
  evidence: evidenceList.min(1, '请附证明材料'),
});

const innovation = z.strictObject({
  quality: labelled(z.array(achievement).max(30), '质量创新'),
  standards: labelled(z.array(achievement).max(30), '标准创新'),
  brand: labelled(z.array(achievement).max(30), '品牌建设'),
  intellectualProperty: labelled(z.array(achievement).max(30), '知识产权创造'),
});

const consultancy = z.strictObject({
  institution: labelled(text(120), '咨询辅导机构'),
  persons: labelled(z.array(text(40)).max(30), '咨询辅导人员'),
  service: labelled(text(500), '辅导内容和时间'),
});

const consultants = z
  .strictObject({
    used: labelled(z.boolean(), '申报过程中是否接受咨询辅导'),
    consultants: labelled(z.array(consultancy).max(30), '咨询辅导机构和人员'),
  })
  .refine((section) => section.used === section.consultants.length > 0, {
    path: ['consultants'],
    error: '接受过咨询辅导的应逐一列出机构和人员；没有接受的应为空',
  });

const declarations = z.strictObject({
  signatureEvidence: labelled(derivedId, '法定代表人签字页扫描件'),
  sealEvidence: labelled(derivedId, '加盖公章的申报表扫描件'),
  undertakingEvidence: labelled(derivedId, '真实性承诺书扫描件'),
});

const contact = z.strictObject({
  name: labelled(text(40), '联系人'),
  position: labelled(text(60), '职务'),
  telephone: labelled(z.string().regex(/^\+?[\d\- ]{7,20}$/, '电话只含数字、空格和连字符'), '联系电话'),
  email: labelled(z.email('电子邮箱格式不对'), '电子邮箱'),
});

/** The sections of the form, in its order. */
export const applicationSections = {
  organisation,
  award: awardChoice,
  eligibility,
  indicators,
  'self-evaluation': selfEvaluation,
  innovation,
  consultants,
  declarations,
  contact,
} as const;

/** What each section is called on screen. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  organisation: '组织基本情况',
  award: '申报奖项',
  eligibility: '申报条件',
  indicators: '主要经济指标',
  'self-evaluation': '自我评价',
  innovation: '创新成果',
  consultants: '咨询辅导',
  declarations: '签字、盖章和承诺',
  contact: '联系人',
};

export type SectionName = keyof typeof applicationSections;
export const sectionNames = Object.keys(applicationSections) as SectionName[];
export const sectionName = z.enum(Object.keys(applicationSections) as [SectionName, ...SectionName[]]);

/** What of each section can be read, field by field, though the section as a whole may lack something. */
export type FormParts = { readonly [S in SectionName]?: Partial<z.infer<(typeof applicationSections)[S]>> };

/** A form with the sections that are complete in themselves. */
export type ApplicationForm = { readonly [S in SectionName]?: z.infer<(typeof applicationSections)[S]> };

/** A form with every section; innovation results only the innovation award must have (A2b). */
export type CompleteForm = Required<Omit<ApplicationForm, 'innovation'>> & Pick<ApplicationForm, 'innovation'>;

/** Drafts may be half written: any JSON object that is not too large to keep in one piece. */
export const draftContent = z
  .record(z.string(), z.unknown())
  .refine(
    (content) => new TextEncoder().encode(JSON.stringify(content)).length <= 200_000,
    '内容过大，每部分最多200 KB',
  );

/** A file as an application names it. */
const evidenceEntry = z.strictObject({
  id: derivedId,
  sha256: z.string(),
  name: z.string(),
  title: z.string(),
  mediaType: z.string(),
  size: z.int(),
});

/**
 * What is frozen at submission and at each correction, under its hash: the form without the people that it names for contact
 * and as consultants (they are kept erasably), and what it rests on.
 */
export const applicationContent = z.strictObject({
  cycle: z.string(),
  code: z.string(),
  form: z.strictObject({
    organisation,
    award: awardChoice,
    eligibility,
    indicators,
    'self-evaluation': selfEvaluation,
    innovation: innovation.optional(),
    consultants: z.strictObject({
      used: z.boolean(),
      consultants: z.array(consultancy.omit({ persons: true })),
    }),
    declarations,
  }),
  evidence: z.array(evidenceEntry),
  facts: z.array(z.strictObject({ fact: z.string(), request: z.int(), statement: z.string() })),
});
export type ApplicationContent = z.infer<typeof applicationContent>;

/** The people of an application: kept in Private, erasable. */
export const applicationPeople = z.strictObject({
  contact,
  consultants: z.array(z.strictObject({ institution: z.string(), persons: z.array(z.string()) })),
});
export type ApplicationPeople = z.infer<typeof applicationPeople>;
