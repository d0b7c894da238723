import type { Condition } from '../../contracts/primitives.ts';
import { fullYearsBetween } from '../policy/calendar.ts';
import { checkCreditCode } from '../policy/credit-code.ts';
import { ouhai2020 } from '../policy/regulation/ouhai-2020.ts';
import { byConditions, type ConditionGround, judgedOn } from './conditions/ground.ts';
import { inForceShortfalls } from './conditions/in-force.ts';
import { creditShortfalls, judgedPenalties, judgedRecord } from './conditions/record.ts';
import type { Shortfall } from './shortfall.ts';

/** The eight conditions in the words of article 11. */
export const conditionTexts: Readonly<Record<Condition, string>> = {
  '1': '在瓯海区行政区域内注册登记，具有独立法人资格，合法经营三年以上',
  '2': '产品、服务和运营符合国家有关法律、法规和产业政策要求，取得国家规定应取得的相关证照',
  '3': '实施卓越绩效模式并取得卓越经营绩效，通过质量管理体系认证和环境管理体系认证并有效运行，主要经济指标和社会贡献程度居市内同行业或同类型组织前列，技术、服务和质量指标达到国内先进水平',
  '4': '在积极开展质量创新、标准创新和品牌创新，特别是在技术创新、管理创新、制造方式创新和商业模式创新等方面取得明显成效',
  '5': '工业企业的“亩均效益”综合评价结果上年度不低于B档',
  '6': '近三年在市级以上质量监督抽查中未出现不合格，未发生重大的质量、安全、环境污染、公共卫生等事故，无因企业或组织责任导致的顾客、员工、合作伙伴和社会对其的重大投诉',
  '7': '切实履行社会责任，具有良好的诚信记录和社会信誉',
  '8': '无其他严重违反法律法规的行为',
};

/** Full years of operation that article 11 demands. */
const fullYears = ouhai2020.rules.yearsInOperation.value;
const sufficientGrades = ouhai2020.rules.landUseGrades.value;

/** What the conditions of article 11 lack, as far as figures and dates decide it; the rest is for the office to judge (A11, A14.1). */
export const eligibilityShortfalls = (ground: ConditionGround): readonly Shortfall[] => [
  ...creditCodeShortfalls(ground),
  ...yearShortfalls(ground),
  ...claimShortfalls(ground),
  ...inForceShortfalls(ground),
  ...perMuShortfalls(ground),
  ...judgedRecord(ground).against,
  ...creditShortfalls(ground),
  ...judgedPenalties(ground).against,
];

/** A code that fails GB 32100 is a gap until the registration authority or the office has confirmed that it is real (A11). */
const creditCodeShortfalls = ({
  application: { code },
  codeAccepted,
  facts,
}: ConditionGround): readonly Shortfall[] => {
  const confirmed = facts.some(
    ({ request, answer }) => request.fact === 'credit-code' && answer?.event.type === 'FactVerified',
  );
  if (confirmed || codeAccepted || checkCreditCode(code).ok) return [];
  return [
    byConditions(
      'organisation.creditCode',
      `统一社会信用代码${code}未通过GB 32100校验；代码无误的，请提请区市场监管局核对（事项credit-code），或请评审办说明理由后认可`,
    ),
  ];
};

const yearShortfalls = (ground: ConditionGround): readonly Shortfall[] => {
  const registeredOn = ground.parts.organisation?.registeredOn;
  const on = judgedOn(ground);
  if (registeredOn === undefined || on === undefined || fullYearsBetween(registeredOn, on) >= fullYears) return [];
  return [
    byConditions(
      'organisation.registeredOn',
      `至受理截止日${on}，自${registeredOn}登记起经营未满三年（第十一条第一项）`,
    ),
  ];
};

const claimShortfalls = ({ parts: { eligibility, organisation } }: ConditionGround): readonly Shortfall[] =>
  Object.entries(eligibility?.conditions ?? {}).flatMap(([condition, { claim, evidence }]) => {
    const at = `eligibility.conditions.${condition}`;
    // «Not evaluated» has no sheet to show: the grade is looked at with the rest of condition 5.
    if (claim === 'met' && evidence.length === 0 && condition !== '5') {
      return byConditions(`${at}.evidence`, `第${condition}项条件须附证明材料`);
    }
    if (condition !== '5' || organisation?.industrial === undefined) return [];
    return (claim === 'met') === organisation.industrial
      ? []
      : byConditions(
          `${at}.claim`,
          organisation.industrial ? '工业企业应符合第五项条件' : '非工业企业第五项应填“不适用”',
        );
  });

const perMuShortfalls = ({
  cycle,
  gaps,
  parts: { eligibility, organisation },
}: ConditionGround): readonly Shortfall[] => {
  if (!eligibility || !organisation?.industrial) return [];
  const at = 'eligibility.perMu';
  const { perMu } = eligibility;
  if (!perMu) {
    return gaps.some((gap) => gap.at === at || gap.at.startsWith(`${at}.`))
      ? []
      : [byConditions(at, '工业企业须填写上年度“亩均效益”综合评价结果（第十一条第五项）')];
  }
  const last = Number(cycle.year) - 1;
  const evaluated = perMu.grade !== 'not-evaluated';
  return [
    ...(perMu.year === last ? [] : [byConditions(`${at}.year`, `应为上年度（${last}年度）的评价结果`)]),
    ...(evaluated && !sufficientGrades.includes(perMu.grade)
      ? [byConditions(`${at}.grade`, `评价为${perMu.grade}档，低于B档（第十一条第五项）`)]
      : []),
    ...(evaluated && perMu.evidence.length === 0 ? [byConditions(`${at}.evidence`, '须附评价结果的证明材料')] : []),
  ];
};
