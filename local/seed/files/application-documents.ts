import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import type { Organisation } from '../organisations.ts';
import { figuresOf } from './figures.ts';
import type { Sheet, Workbook } from './sheet.ts';

/** «2026年4月10日», as documents date themselves. */
const dated = (date: string): string => formatDate(date).replace(/（.*$/, '');

const serial = ({ code }: Organisation): string => code.slice(12, 17);

const certifier = '浙江衡信认证有限公司';

/** 营业执照, or the register's certificate of an institution, as a scan. */
export const licence = (organisation: Organisation): Sheet => ({
  form: 'png',
  name: `${organisation.kind ? '登记证书' : '营业执照'}-${organisation.name}`,
  title: organisation.kind ? '登记证书' : '营业执照',
  look: 'certificate',
  heading: organisation.kind ? '登记证书' : '营业执照',
  subheading: `统一社会信用代码　${organisation.code}`,
  blocks: [
    { kind: 'text', text: `名称：${organisation.name}` },
    { kind: 'text', text: `住所：${organisation.address}` },
    { kind: 'text', text: `法定代表人：${organisation.legalRepresentative}` },
    { kind: 'text', text: `成立日期：${dated(organisation.registeredOn)}` },
    { kind: 'text', text: `业务范围：${organisation.scope}` },
  ],
  signature: ['登记机关（演示）', dated(organisation.registeredOn)],
  seal: '演示登记机关',
});

/** A management system's certificate. Its first and last days go into the form as well. */
export const certificate = (
  organisation: Organisation,
  kind: 'quality-management' | 'environmental-management',
  validFrom: string,
  validUntil: string,
): Sheet => {
  const quality = kind === 'quality-management';
  const system = quality ? '质量管理体系' : '环境管理体系';
  return {
    form: 'pdf',
    name: `${system}认证证书-${organisation.name}`,
    title: `${system}认证证书`,
    look: 'certificate',
    heading: `${system}认证证书`,
    subheading: `证书编号：${certificateNumber(organisation, kind)}`,
    blocks: [
      { kind: 'text', text: '兹证明' },
      { kind: 'heading', text: organisation.name },
      { kind: 'text', text: `统一社会信用代码：${organisation.code}` },
      { kind: 'text', text: `注册及经营地址：${organisation.address}` },
      {
        kind: 'text',
        text: `建立的${system}符合标准 ${quality ? 'GB/T 19001-2016 / ISO 9001:2015' : 'GB/T 24001-2016 / ISO 14001:2015'}。`,
      },
      { kind: 'text', text: `通过认证的范围：${organisation.scope}及相关管理活动。` },
      {
        kind: 'text',
        text: `有效期自${dated(validFrom)}至${dated(validUntil)}。证书的有效性以每年一次的监督审核合格为前提。`,
      },
    ],
    signature: [certifier, '签发人：（演示）'],
    seal: certifier,
  };
};

/** The number that stands on the certificate and in the form. */
export const certificateNumber = (
  organisation: Organisation,
  kind: 'quality-management' | 'environmental-management',
): string => `YS-${kind === 'quality-management' ? 'Q' : 'E'}-${serial(organisation)}`;

/** Who issues the certificates. */
export const certificateIssuer = certifier;

/** 法定代表人签字页. */
export const signaturePage = (organisation: Organisation, date: string): Sheet => ({
  form: 'pdf',
  name: `签字页-${organisation.name}`,
  title: '申报表法定代表人签字页',
  look: 'letter',
  heading: '瓯海区政府质量奖申报表（签字页）',
  subheading: organisation.name,
  blocks: [
    {
      kind: 'text',
      text: `本人作为${organisation.name}（统一社会信用代码${organisation.code}）的法定代表人，已审阅本申报表及自我评价报告的全部内容，同意以本组织名义申报。`,
    },
    {
      kind: 'text',
      text: `经办人${organisation.contact.name}（${organisation.contact.position}）受托办理本次申报事宜。`,
    },
  ],
  signature: [`法定代表人签字：${organisation.legalRepresentative}（演示）`, dated(date)],
});

/** The form's page with the organisation's seal (公章). */
export const sealPage = (organisation: Organisation, date: string): Sheet => ({
  form: 'png',
  name: `盖章页-${organisation.name}`,
  title: '加盖公章的申报表',
  look: 'letter',
  heading: '申报表（盖章页）',
  subheading: '瓯海区政府质量奖',
  blocks: [
    { kind: 'text', text: `申报组织：${organisation.name}` },
    { kind: 'text', text: `统一社会信用代码：${organisation.code}` },
    { kind: 'text', text: `从业人数：${organisation.employees}人；所属行业：${organisation.industry}。` },
    { kind: 'text', text: `主要产品、工程或服务：${organisation.scope}。` },
    { kind: 'text', text: '以上内容与网上填报的申报表一致。' },
  ],
  signature: ['申报组织（公章）', dated(date)],
  seal: organisation.name,
});

/** 真实性承诺书. */
export const undertaking = (organisation: Organisation, date: string): Sheet => ({
  form: 'pdf',
  name: `真实性承诺书-${organisation.name}`,
  title: '真实性承诺书',
  look: 'letter',
  heading: '真实性承诺书',
  blocks: [
    {
      kind: 'text',
      text: `${organisation.name}自愿申报瓯海区政府质量奖，承诺所提交的申报表、自我评价报告和证明材料真实、准确、完整，没有弄虚作假。`,
    },
    {
      kind: 'text',
      text: '如有以不正当手段骗取奖项的行为，愿意接受《瓯海区政府质量奖管理办法》第十七条规定的撤销称号、收回奖杯证书、追缴奖金和媒体曝光。',
    },
  ],
  signature: [organisation.name, `法定代表人：${organisation.legalRepresentative}（演示）`, dated(date)],
  seal: organisation.name,
});

/** 亩均效益综合评价结果 of the year before, as the district's workbook. */
export const perMuResult = (organisation: Organisation, cycle: number): Workbook => {
  const last = figuresOf(organisation, cycle).at(-1);
  const land = Math.max(6, Math.round(organisation.employees / 14));
  return {
    form: 'xlsx',
    name: `亩均效益评价结果-${organisation.name}`,
    title: `${cycle - 1}年度“亩均效益”综合评价结果`,
    rows: [
      ['企业名称', '统一社会信用代码', '用地（亩）', '亩均税收（万元/亩）', '亩均产出（万元/亩）', '评价档次'],
      [
        organisation.name,
        organisation.code,
        land,
        Math.round((10 * (last?.tax ?? 0)) / land) / 10,
        Math.round((last?.revenue ?? 0) / land),
        organisation.grade === 'not-evaluated' ? '未参评' : `${organisation.grade ?? ''}档`,
      ],
      ['演示用虚构数据', '', '', '', '', ''],
    ],
  };
};

/** What the organisation shows of its place in its industry (A11.3). */
export const standingProof = (organisation: Organisation, cycle: number): Sheet => ({
  form: 'docx',
  name: `行业位次证明-${organisation.name}`,
  title: '市内同行业位次证明',
  look: 'letter',
  heading: `关于${organisation.name}行业位次的说明`,
  blocks: [
    {
      kind: 'text',
      text: `据本会对会员单位的统计，${organisation.name}主要产品（服务）为${organisation.product}，近三年主要指标如下，营业收入和纳税额均居市内同行业前列。`,
    },
    {
      kind: 'table',
      rows: [
        ['年度', '营业收入（万元）', '纳税额（万元）', '年末从业人数'],
        ...figuresOf(organisation, cycle).map(({ year, revenue, tax, employees }) =>
          [year, revenue, tax, employees].map(String),
        ),
      ],
    },
  ],
  signature: ['温州市行业统计服务中心（演示）', `${cycle}年3月`],
});

/** What shows that it is at the national front (A11.3). */
export const advancedProof = (organisation: Organisation, cycle: number): Sheet => ({
  form: 'pdf',
  name: `水平评价报告-${organisation.name}`,
  title: '技术质量水平评价报告',
  look: 'letter',
  heading: '技术质量水平评价报告',
  subheading: `报告编号：DEMO-${cycle}-${serial(organisation)}`,
  blocks: [
    {
      kind: 'text',
      text: `受${organisation.name}委托，对其${organisation.product}的关键指标与国内同类水平进行比对评价。`,
    },
    {
      kind: 'table',
      rows: [
        ['指标', '国内先进水平', '本组织水平'],
        ['关键特性一次合格率', '不低于98.0%', `${(98.2 + organisation.growth / 50).toFixed(1)}%`],
        ['顾客满意度', '不低于90分', `${91 + (organisation.growth % 6)}分`],
        ['交付准时率', '不低于97.0%', `${(97.1 + organisation.growth / 40).toFixed(1)}%`],
      ],
    },
    { kind: 'text', text: '评价结论：所评指标达到国内先进水平。' },
  ],
  signature: ['浙江衡鉴技术评价有限公司（演示）', `${cycle}年3月`],
  seal: '浙江衡鉴技术评价有限公司',
});

/** Quality innovation, standards, brand and intellectual property (A2, A11.4). */
export const innovationProof = (organisation: Organisation, cycle: number): Sheet => ({
  form: 'docx',
  name: `创新成果汇编-${organisation.name}`,
  title: '质量、标准、品牌和知识产权成果汇编',
  look: 'report',
  heading: '创新成果汇编',
  subheading: organisation.name,
  blocks: [
    { kind: 'heading', text: '一、质量创新' },
    { kind: 'text', text: `围绕${organisation.product}建立全过程质量数据平台，形成可复制的改进方法。` },
    { kind: 'heading', text: '二、标准创新' },
    { kind: 'text', text: `${cycle - 2}年牵头起草${organisation.product}团体标准一项，${cycle - 1}年实施。` },
    { kind: 'heading', text: '三、品牌建设' },
    { kind: 'text', text: `自主品牌产品（服务）收入占比由${cycle - 3}年起逐年提高。` },
    { kind: 'heading', text: '四、知识产权创造' },
    { kind: 'text', text: `近三年获得授权专利（著作权）${6 + organisation.growth}项，清单如下。` },
    {
      kind: 'table',
      rows: [
        ['年度', '授权数'],
        ...[3, 2, 1].map((before) => [
          String(cycle - before),
          String(2 + Math.floor(organisation.growth / before / 2)),
        ]),
      ],
    },
  ],
  signature: [organisation.name, `${cycle}年4月`],
});

/** What the organisation states of its record and its responsibility (A11.2, A11.6–8). */
export const complianceStatement = (organisation: Organisation, cycle: number): Sheet => ({
  form: 'docx',
  name: `守法合规和社会责任情况-${organisation.name}`,
  title: '守法合规和社会责任情况说明',
  look: 'letter',
  heading: '守法合规和社会责任情况说明',
  subheading: organisation.name,
  blocks: [
    {
      kind: 'text',
      text: `${cycle - 3}年以来，本组织的${organisation.product}在市级以上质量监督抽查中未出现不合格，未发生重大质量、安全、环境污染和公共卫生事故，无因本组织责任导致的重大投诉。`,
    },
    { kind: 'text', text: '依法缴纳税款和社会保险，信用记录良好，持续参与公益活动，无其他严重违反法律法规的行为。' },
  ],
  signature: [organisation.name, `${cycle}年4月`],
});

/** Where credit reports come from. */
export const creditIssuer = '信用浙江（演示）';

/** 信用报告 (A11.7). */
export const creditReport = (organisation: Organisation, issuedOn: string): Sheet => ({
  form: 'pdf',
  name: `信用报告-${organisation.name}`,
  title: '信用报告',
  look: 'certificate',
  heading: '公共信用报告',
  subheading: `统一社会信用代码：${organisation.code}`,
  blocks: [
    { kind: 'heading', text: organisation.name },
    { kind: 'text', text: '严重失信主体名单：无记录。行政处罚：无记录。经营异常名录：无记录。' },
  ],
  signature: [creditIssuer, dated(issuedOn)],
  seal: '演示信用平台',
});
