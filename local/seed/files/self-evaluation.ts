import type { CriteriaItem } from '../../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import type { Organisation } from '../organisations.ts';
import { figuresOf } from './figures.ts';
import type { Block, Sheet } from './sheet.ts';

/** Who says what of an organisation, by item of the standard; `o` is the organisation, `c` the award year. */
type Telling = (o: Organisation, c: number) => string;

const tellings: Readonly<Record<string, Telling>> = {
  '4.1.2': (o, c) =>
    `${o.legalRepresentative}主持确定了使命、愿景和价值观，每月主持质量例会，${c - 1}年共形成改进决议${12 + (o.growth % 7)}项，并向全体员工公布落实情况。`,
  '4.1.3': () => '设立董事会（理事会）和监事，重大投资、关联交易和财务报告按章程审议，内部审计每年覆盖全部部门。',
  '4.1.4': (o) =>
    `公开质量信用承诺，安全生产和环境保护目标层层签订责任书，参与${o.address.slice(9, 13)}的助学和社区服务。`,
  '4.2.2': (o, c) =>
    `以三年为周期滚动制定战略，依据市场、技术和政策信息对${o.product}的机会与风险逐项分析，现行战略覆盖${c}年至${c + 2}年。`,
  '4.2.3': (o) =>
    `将战略目标分解为${8 + (o.growth % 5)}项关键绩效指标，落实到部门年度计划，按季度检查，偏离时调整资源。`,
  '4.3.2': (o) => `按用途和地区细分${o.product}的顾客群，通过走访、投诉分析和订单数据了解需求，结果进入设计输入。`,
  '4.3.3': (o) => `建立统一的投诉受理渠道，规定24小时内答复；每半年由第三方调查满意度，结果用于改进${o.product}。`,
  '4.4.2': (o) =>
    `现有从业人员${o.employees}人，关键岗位全部持证上岗，设立首席质量官和技能等级津贴，人均年培训不少于40学时。`,
  '4.4.3': () => '实行全面预算管理，每月分析资金周转，研发和质量改进资金单列，保证不被挤占。',
  '4.4.4': (o) => `订单、采购、检验和售后数据在同一平台流转，${o.product}可追溯到批次和责任人，经验案例入库共享。`,
  '4.4.5': (o) => `每年评估${o.product}的关键技术，与高校共建实验平台，技术诀窍以标准和专利形式固化。`,
  '4.4.6': () => '关键设备实行预防性维护，计量器具按周期检定，场所满足安全和环保要求。',
  '4.4.7': () => '与主要供方签订质量协议，按绩效分级，共同开展来料改进项目。',
  '4.5.2': (o) => `识别出${o.product}的研发、采购、实现、交付和服务五个价值创造过程，逐一明确要求、指标和责任人。`,
  '4.5.3': (o) => `过程实施采用控制计划和首件确认，异常按规定升级；近两年完成过程改进项目${6 + (o.growth % 9)}个。`,
  '4.6.2': () => '建立三级绩效测量体系，日看现场、周看部门、月看组织，数据经核对后用于对比和决策。',
  '4.6.3': (o) => `广泛开展群众性质量活动，质量改进小组年均${10 + (o.growth % 8)}个，优秀成果在全组织推广并奖励。`,
  '4.7.2': (o) => `${o.product}一次合格率三年连续上升，顾客退换率连续下降，主要指标优于行业平均。`,
  '4.7.3': (o) => `顾客满意度稳步提高，主要顾客保持合作，${o.product}的市场份额居市内前列。`,
  '4.7.4': (o) => `营业收入年均增长约${o.growth}%，利润和纳税同步增长，三年数据见附表。`,
  '4.7.5': () => '员工保留率、人均培训学时、信息系统可用率和研发投入均逐年改善。',
  '4.7.6': () => '交付准时率、设备综合效率和质量损失率达到年度目标，趋势良好。',
  '4.7.7': () => '战略目标完成率、合规检查结果和社会责任投入均达到计划，三年内没有重大违法违规。',
};

const telling = (item: CriteriaItem, organisation: Organisation, cycle: number): string => {
  const tell = tellings[item.code];
  if (!tell) throw new RangeError(`nothing is told of item ${item.code}`);
  return tell(organisation, cycle);
};

/** The text of each category, for the form: `4.1` → what the organisation says of itself. */
export const categoryTexts = (organisation: Organisation, cycle: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    gbt19580of2012.categories.map(({ code, items }) => [
      code,
      items.map((item) => `${item.name}：${telling(item, organisation, cycle)}`).join('\n'),
    ]),
  );

const chapter = (
  { code, name, items }: (typeof gbt19580of2012.categories)[number],
  organisation: Organisation,
  cycle: number,
): readonly Block[] => [
  // A cover, then processes and results each from the top of a page; between them the chapters flow.
  ...(code === '4.1' || code === '4.7' ? [{ kind: 'new-page' as const }] : []),
  { kind: 'heading', text: `${code}　${name}` },
  ...items.flatMap((item): readonly Block[] => [
    { kind: 'heading', text: `${item.code}　${item.name}` },
    { kind: 'text', text: telling(item, organisation, cycle) },
  ]),
  ...(code === '4.7'
    ? [
        {
          kind: 'table' as const,
          rows: [
            ['年度', '营业收入（万元）', '利润总额（万元）', '纳税额（万元）', '研发投入（万元）'],
            ...figuresOf(organisation, cycle).map(({ year, revenue, profit, tax, research }) =>
              [year, revenue, profit, tax, research].map(String),
            ),
          ],
        },
      ]
    : []),
];

/** 自我评价报告 (A13): a cover and a chapter per category. */
export const selfEvaluationReport = (organisation: Organisation, cycle: number): Sheet => ({
  form: 'pdf',
  name: `自我评价报告-${organisation.name}`,
  title: '自我评价报告',
  look: 'report',
  heading: '自我评价报告',
  subheading: `${organisation.name}　${cycle}年度瓯海区政府质量奖`,
  blocks: [
    {
      kind: 'text',
      text: `${organisation.name}位于${organisation.address}，成立于${organisation.registeredOn.slice(0, 4)}年，从事${organisation.scope}。本报告依据${gbt19580of2012.standard}《${gbt19580of2012.title}》七个类目逐条说明方法、展开和结果。`,
    },
    ...gbt19580of2012.categories.flatMap((category) => chapter(category, organisation, cycle)),
  ],
  signature: [organisation.name, `${cycle}年4月`],
  seal: organisation.name,
});
