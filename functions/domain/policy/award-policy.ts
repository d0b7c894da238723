import type { Policy } from '../../contracts/policy.ts';
import { type Article, type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import { compareFractions, type Fraction } from './fraction.ts';

export type { Policy } from '../../contracts/policy.ts';

/** The key of one thing that the regulation leaves open. */
type PolicyKey = keyof Policy;

/** One thing that the regulation leaves open, for the screen on which the office drafts. */
export interface PolicyItem {
  readonly provenance: 'policy';
  readonly item: PolicyKey;
  readonly label: string;
  /** The article that leaves it open. */
  readonly concerns: Article;
  /** What the text says about it, or that it says nothing. */
  readonly silence: string;
}

const openItems: Readonly<Record<PolicyKey, Pick<PolicyItem, 'label' | 'concerns' | 'silence'>>> = {
  notice: { label: '初选公示期限', concerns: 'A14.6', silence: '办法只说“限期征求社会各界的意见”，未作期限规定。' },
  quorum: { label: '表决会议法定人数（实到/应到）', concerns: 'A14.5', silence: '办法未作规定。' },
  majority: {
    label: '表决通过比例（赞成/参加表决，须超过）',
    concerns: 'A14.5',
    silence: '办法只说“审议表决”，未作比例规定。',
  },
  secretBallot: { label: '无记名投票', concerns: 'A14.5', silence: '办法未作规定。' },
  substitution: { label: '递补', concerns: 'A14.6', silence: '办法未作规定。' },
  substituteAttendance: { label: '委托参会', concerns: 'A6', silence: '办法未作规定。' },
  weights: {
    label: '资料、现场、答辩评分权重',
    concerns: 'A14.5',
    silence: '办法只说“综合评审组的建议”，未作权重规定。',
  },
  reviewRequestDays: { label: '申请复核期限', concerns: 'A14.2', silence: '办法只要求书面通知，未作复核规定。' },
  correctionDays: { label: '补正期限', concerns: 'A14.1', silence: '办法未作规定。' },
  verificationDays: { label: '部门验证确认期限', concerns: 'A13', silence: '办法未作期限规定。' },
  siteReportDays: {
    label: '现场评审报告提交期限',
    concerns: 'A14.3',
    silence: '办法只说“在规定时间内”，未作天数规定。',
  },
  siteReportAnswerDays: { label: '组织确认现场评审报告期限', concerns: 'A14.3', silence: '办法未作期限规定。' },
  investigationDays: { label: '意见调查核实期限', concerns: 'A14.6', silence: '办法未作期限规定。' },
  discrepancyThreshold: { label: '合议说明的评分差距（百分点）', concerns: 'A14.2', silence: '办法未作规定。' },
  formerWinnerYears: { label: '获奖组织再次申报间隔（年）', concerns: 'A11', silence: '办法未作规定。' },
  examinerFeePerDay: {
    label: '评审员劳务费（元/人·天）',
    concerns: 'A16',
    silence: '办法只说列入预算，未作标准规定。',
  },
};

/** Everything that the regulation leaves open, each with its Chinese label. */
export const policyItems: readonly PolicyItem[] = Object.entries(openItems).map(([item, open]) => ({
  provenance: 'policy',
  // Object.entries widens the keys of a record that is typed by them.
  item: item as PolicyKey,
  ...open,
}));

/**
 * What the office starts its draft from. In force is only what the committee has determined (A7a); nothing in the code
 * falls back on this.
 */
export const defaultPolicy: Policy = {
  notice: { days: 7, unit: 'working' },
  quorum: { numerator: 2, denominator: 3 },
  majority: { numerator: 1, denominator: 2 },
  secretBallot: true,
  substitution: false,
  substituteAttendance: false,
  weights: { document: 40, site: 40, defence: 20 },
  reviewRequestDays: 5,
  correctionDays: 5,
  verificationDays: 5,
  siteReportDays: 5,
  siteReportAnswerDays: 5,
  investigationDays: 10,
  discrepancyThreshold: 20,
  formerWinnerYears: 0,
  examinerFeePerDay: 1000,
};

const half: Fraction = { numerator: 1, denominator: 2 };
const one: Fraction = { numerator: 1, denominator: 1 };

const dayItems = [
  'reviewRequestDays',
  'correctionDays',
  'verificationDays',
  'siteReportDays',
  'siteReportAnswerDays',
  'investigationDays',
] as const;

const within = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

const isFraction = ({ numerator, denominator }: Fraction): boolean =>
  within(numerator, 1, Number.MAX_SAFE_INTEGER) && within(denominator, 1, Number.MAX_SAFE_INTEGER);

const checkVoting = ({ quorum, majority }: Policy): readonly Gap[] => [
  ...(isFraction(quorum) && compareFractions(quorum, one) <= 0
    ? []
    : [{ at: 'quorum', problem: '法定人数应为大于0、不超过1的分数' }]),
  ...(isFraction(majority) && compareFractions(majority, half) >= 0 && compareFractions(majority, one) < 0
    ? []
    : [{ at: 'majority', problem: '通过比例不得低于二分之一，且须小于1（须超过该比例方为通过）' }]),
];

const checkNumbers = (policy: Policy): readonly Gap[] => {
  const { document, site, defence } = policy.weights;
  const range = (item: PolicyKey, good: boolean, problem: string): readonly Gap[] =>
    good ? [] : [{ at: item, problem }];
  return [
    ...range('notice', within(policy.notice.days, 1, 30), '公示期限应为1–30天'),
    ...range(
      'weights',
      [document, site, defence].every((weight) => within(weight, 0, 100)) && document + site + defence === 100,
      '资料、现场、答辩三项权重应为0–100的整数，合计100',
    ),
    ...dayItems.flatMap((item) => range(item, within(policy[item], 1, 60), '期限应为1–60个工作日')),
    ...range('discrepancyThreshold', within(policy.discrepancyThreshold, 5, 100), '评分差距应为5–100个百分点'),
    ...range('formerWinnerYears', within(policy.formerWinnerYears, 0, 10), '间隔应为0–10年'),
    ...range('examinerFeePerDay', within(policy.examinerFeePerDay, 0, 100_000), '劳务费应为0–100000元的整数'),
  ];
};

/**
 * Whether a draft can be determined at all: every fault at once, as gaps of one refusal (`policy-invalid`, 400).
 * What can be determined but should be thought over is in `policyWarnings`.
 */
export const checkPolicy = (policy: Policy): Result<Policy> => {
  const gaps = [...checkVoting(policy), ...checkNumbers(policy)];
  return gaps.length === 0
    ? ok(policy)
    : invalid({
        code: 'policy-invalid',
        reason: `评审细则有${gaps.length}处不能成立。`,
        remedy: '请按所列各项修改后再提交评委会审定。',
        gaps,
      });
};

/** What the office is warned of, and the committee sees, before a policy is determined. It forbids nothing. */
export interface PolicyWarning {
  readonly item: PolicyKey;
  readonly warning: string;
}

/** Fewer than five working days, or fewer natural days than hold five working days in a week without holidays. */
const isShort = ({ days, unit }: Policy['notice']): boolean => days < (unit === 'working' ? 5 : 7);

/** Everything in a policy that deserves a second look (A14.6b and the caution behind the other defaults). */
export const policyWarnings = (policy: Policy): readonly PolicyWarning[] => {
  const warn = (item: PolicyKey, when: boolean, warning: string): readonly PolicyWarning[] =>
    when ? [{ item, warning }] : [];
  const { document, site, defence } = policy.weights;
  return [
    ...warn('notice', isShort(policy.notice), '公示期限短于5个工作日（7个自然日），社会各界可能来不及提出意见。'),
    ...warn(
      'quorum',
      compareFractions(policy.quorum, half) <= 0,
      '到会委员不过半数即可表决，结果的代表性可能受到质疑。',
    ),
    ...warn('secretBallot', !policy.secretBallot, '采用记名投票：各委员的表决意见将记录在案，并可被有权查阅者看到。'),
    ...warn(
      'substitution',
      policy.substitution,
      '允许递补：递补对象须在同次表决中已过半数或重新表决通过，并另行足期公示。',
    ),
    ...warn('substituteAttendance', policy.substituteAttendance, '允许委托参会：受托人代行表决，须逐次留存委托文件。'),
    ...warn('weights', [document, site, defence].includes(0), '有一个评审环节的权重为0，该环节评分将不影响综合得分。'),
    ...warn('reviewRequestDays', policy.reviewRequestDays < 5, '申请复核的期限短于5个工作日，从送达起算可能过于仓促。'),
    ...warn(
      'formerWinnerYears',
      policy.formerWinnerYears > 0,
      '办法第十一条没有限制获奖组织再次申报，设置间隔须有评委会审定依据并在申报通知中公布。',
    ),
    ...warn('examinerFeePerDay', policy.examinerFeePerDay === 0, '未设评审员劳务费标准，经费核算将不含劳务费。'),
  ];
};
