import type { Condition } from '../../../contracts/primitives.ts';
import type { Article } from '../../kernel/result.ts';
import { articles } from './ouhai-2020-text.ts';
import { articleText, type EligibilityCondition, type Regulation, type RegulationRule } from './regulation.ts';

const rule = <V>(article: Article, label: string, value: V, quote: string): RegulationRule<V> => ({
  provenance: 'regulation',
  article,
  label,
  value,
  quote,
});

const condition = (
  number: Condition,
  article: Article,
  label: string,
  appliesTo: EligibilityCondition['appliesTo'] = 'every-organisation',
): EligibilityCondition => ({
  provenance: 'regulation',
  condition: number,
  article,
  label,
  text: articleText({ articles }, article).join(''),
  appliesTo,
});

/** 瓯海区政府质量奖管理办法（2020年修订）, in force since 16 June 2020. */
export const ouhai2020: Regulation = {
  id: 'ouhai-2020',
  title: '瓯海区政府质量奖管理办法',
  issuedAs: '2020年修订',
  articles,
  conditions: [
    condition('1', 'A11.1', '注册登记、独立法人、合法经营三年以上'),
    condition('2', 'A11.2', '守法合规、证照齐全'),
    condition('3', 'A11.3', '卓越绩效、体系认证与行业地位'),
    condition('4', 'A11.4', '质量、标准与品牌创新成效'),
    condition('5', 'A11.5', '“亩均效益”评价不低于B档', 'industrial-enterprises'),
    condition('6', 'A11.6', '近三年无不合格、重大事故和重大投诉'),
    condition('7', 'A11.7', '社会责任与诚信'),
    condition('8', 'A11.8', '无其他严重违法违规'),
  ],
  rules: {
    effectiveOn: rule('A22', '施行日期', '2020-06-16', '本办法自2020年6月16日起施行'),
    cyclesPerYear: rule('A3', '每年评定次数', 1, '每年评定一次'),
    cap: {
      quality: rule('A3', '质量奖名额', 5, '“质量奖”获奖组织数量原则上不超过5家'),
      innovation: rule('A3', '创新奖名额', 5, '“创新奖”获奖组织数量原则上不超过5家'),
    },
    fewerAllowed: rule('A3', '少额或空缺', true, '上述获奖数可少额或空缺'),
    bonus: {
      quality: rule('A15', '质量奖奖金', 200_000, '“质量奖”获奖组织每家奖励20万元'),
      innovation: rule('A15', '创新奖奖金', 100_000, '“创新奖”获奖组织每家奖励10万元'),
    },
    innovationResults: rule(
      'A2',
      '创新奖另须说明的成果',
      ['质量创新', '标准创新', '品牌建设', '知识产权创造'],
      '在质量创新、标准创新、品牌建设和知识产权创造等方面取得明显成效',
    ),
    encouragedIndustries: rule(
      'A5',
      '鼓励申报的行业',
      ['先进制造业', '战略性新兴产业', '现代农业和服务业', '节能环保产业', '新材料及绿色建筑产业'],
      '鼓励先进制造业、战略性新兴产业、现代农业和服务业、节能环保产业、新材料及绿色建筑产业等行业',
    ),
    supportedIndustries: rule(
      'A5',
      '重点支持的新兴产业',
      ['智能制造', '数字经济', '生命健康'],
      '重点支持智能制造、数字经济、生命健康等新兴产业的组织申报',
    ),
    standards: rule(
      'A4',
      '评审标准',
      ['GB/T 19580', 'GB/Z 19579'],
      '采用国家标准GB/T 19580《卓越绩效评价准则》和GB/Z 19579《卓越绩效评价实施指南》的最新版本',
    ),
    examinersAtLeast: rule('A9', '评审组人数下限', 3, '评审组由3名（含）以上评审员（包括行业专家）组成'),
    industryExpertsAtLeast: rule('A9', '评审组行业专家下限', 1, '（包括行业专家）'),
    leadersPerTeam: rule('A9', '评审组组长人数', 1, '实行组长负责制'),
    yearsInOperation: rule('A11.1', '合法经营年限', 3, '合法经营三年以上'),
    landUseGrades: rule('A11.5', '“亩均效益”合格档次', ['A', 'B'], '“亩均效益”综合评价结果上年度不低于B档'),
    cleanYears: rule('A11.6', '无不合格、事故、投诉的年限', 3, '近三年在市级以上质量监督抽查中未出现不合格'),
    siteVisitDays: rule('A14.3', '现场评审天数（一般）', 1, '现场评审时间一般为一天'),
    noticeMedium: rule('A14.6', '公示媒体级别', 'district', '评委会在区级及以上主要新闻媒体上'),
    exposureMedium: rule('A17', '曝光媒体级别', 'city', '在市级主要新闻媒体上予以曝光'),
    watchYears: rule('A19', '获奖后监督年限', 2, '获奖组织2年内发生重大质量和安全事故'),
    honours: rule('A15', '颁发内容', ['奖杯', '证书', '奖金'], '颁发奖杯、证书和奖金'),
    recoveredAfterFraud: rule('A17', '骗奖后收回', ['奖杯', '证书', '奖金'], '收回奖杯、证书，追缴奖金'),
    recoveredAfterIncident: rule('A19', '撤销后收回', ['奖牌', '证书', '奖金'], '收回奖牌、证书和奖金并予以公告'),
    sanctions: rule(
      'A20',
      '对评审人员的处理',
      ['批评', '警告', '取消评审员资格'],
      '由评委会给予批评、警告或取消评审员资格',
    ),
  },
};
