import type { Award, Observation, ReviewStage } from '../../../contracts/primitives.ts';
import type { Article } from '../../kernel/result.ts';
import type { CivilDate } from '../../policy/calendar.ts';
import { heading, type Letter, officialDate, paragraph } from '../model.ts';
import { awardNames, byPolicy, cited, citedAgain, type Imprint, imprinted, issuers } from '../words.ts';

/** Where an application can end without an award (A14.2g). */
export type EndingAt = ReviewStage | 'comprehensive-review';

const endings: Readonly<Record<EndingAt, { article: Article; words: string; outcome: string }>> = {
  'qualification-review': { article: 'A14.1', words: '资格审查', outcome: '未列入符合申报条件的名单' },
  'document-review': { article: 'A14.2', words: '资料评审', outcome: '未进入现场评审' },
  'site-visit': { article: 'A14.3', words: '现场评审', outcome: '未入围陈述答辩' },
  'oral-defence': { article: 'A14.4', words: '陈述答辩', outcome: '未进入综合审查' },
  'comprehensive-review': { article: 'A14.5', words: '综合审查', outcome: '未列入候选授奖名单' },
};

export interface NotPassedFacts {
  readonly organisation: string;
  readonly award: Award;
  readonly acceptanceNumber: string;
  readonly stage: EndingAt;
  readonly reason: string;
  /** Conditions of article 11 that were not met, each with its words and the reason; for the qualification review. */
  readonly conditions: readonly { readonly text: string; readonly reason: string }[];
  /** Policy: working days from service in which a review may be asked for. */
  readonly reviewRequestDays: number;
}

/** 未通过评审的书面通知 (A14.2g): the reason, and how to ask for 复核; never a score. */
export const notPassedNotice = (imprint: Imprint, facts: NotPassedFacts): Letter => {
  const { article, words, outcome } = endings[facts.stage];
  return {
    ...imprinted(imprint),
    title: `关于${imprint.year}年度瓯海区政府质量奖${words}结果的通知`,
    addressee: facts.organisation,
    body: [
      paragraph(
        `贵单位${imprint.year}年度${awardNames[facts.award]}的申报（受理编号：${facts.acceptanceNumber}）已按${cited(article)}进行${words}。经${words}，贵单位${outcome}。现书面通知如下。`,
      ),
      heading('一、理由'),
      paragraph(facts.reason),
      ...facts.conditions.map(({ text, reason }) =>
        paragraph(`${citedAgain('A11')}${text.replace(/[；。]$/, '')}：不符合。${reason}`),
      ),
      heading('二、申请复核的办法'),
      paragraph(
        `${byPolicy}，贵单位对上述结果有异议的，可自本通知送达之日起${facts.reviewRequestDays}个工作日内（送达当日不计入）向我办书面申请复核，写明理由并附有关证明。我办将由原经办人员以外的人员办理，书面答复贵单位，并告知监督机关。`,
      ),
    ],
    issuer: issuers.office,
  };
};

export interface ReviewAnswerFacts {
  readonly organisation: string;
  readonly stage: EndingAt;
  readonly requestedOn: CivilDate;
  readonly upheld: boolean;
  readonly reason: string;
}

/** 复核答复 (A14.2g). */
export const reviewAnswer = (imprint: Imprint, facts: ReviewAnswerFacts): Letter => ({
  ...imprinted(imprint),
  title: `关于${imprint.year}年度瓯海区政府质量奖${endings[facts.stage].words}结果复核的答复`,
  addressee: facts.organisation,
  body: [
    paragraph(
      `贵单位${officialDate(facts.requestedOn)}就${endings[facts.stage].words}结果提出的复核申请收悉。${byPolicy}，我办由原经办人员以外的人员进行了复核。现答复如下。`,
    ),
    paragraph(facts.upheld ? '复核结论：复核理由成立，原结果将按更正程序处理。' : '复核结论：维持原结果。'),
    paragraph(`理由：${facts.reason}`),
  ],
  issuer: issuers.office,
});

export interface VisitNoticeFacts {
  readonly organisation: string;
  readonly on: CivilDate;
  readonly days: number;
  readonly agenda: string;
  /** By name, the leader first. */
  readonly team: readonly { readonly name: string; readonly leader: boolean }[];
}

/** 现场评审通知 (A14.3a). */
export const visitNotice = (imprint: Imprint, { organisation, on, days, agenda, team }: VisitNoticeFacts): Letter => ({
  ...imprinted(imprint),
  title: `关于开展${imprint.year}年度瓯海区政府质量奖现场评审的通知`,
  addressee: organisation,
  body: [
    paragraph(
      `根据${cited('A14.3')}，我办定于${officialDate(on)}${days > 1 ? `起${days}天` : ''}组织评审组对贵单位进行现场评审。有关事项通知如下。`,
    ),
    heading('一、评审组'),
    paragraph(team.map(({ name, leader }) => `${name}${leader ? '（组长）' : ''}`).join('、')),
    heading('二、日程安排'),
    ...agenda.split('\n').map(paragraph),
    heading('三、回避'),
    paragraph(
      `评审员不得参加与其本人有利害关系的企业的评审工作（${citedAgain('A20.2')}）。贵单位认为评审组成员应当回避的，请在现场评审前向我办提出并说明理由。`,
    ),
    heading('四、其他'),
    paragraph(
      `请贵单位安排有关负责人参加，并备齐证明材料。评审人员不得收受申报企业任何礼物、佣金或有价证券（${citedAgain('A20.4')}）。`,
    ),
  ],
  issuer: issuers.office,
});

export interface VisitReportFacts {
  readonly organisation: string;
  readonly visitedOn: CivilDate;
  readonly findings: readonly { readonly item: string; readonly finding: string }[];
  readonly strengths: readonly Observation[];
  readonly opportunities: readonly Observation[];
  /** Name of an item of the standard. */
  readonly nameOf: (item: string) => string;
}

/** 现场评审报告 (A14.3b): findings, strengths, opportunities; no score, percentage or ranking. */
export const visitReport = (imprint: Imprint, facts: VisitReportFacts): Letter => {
  const item = (code: string, text: string) => paragraph(`${code} ${facts.nameOf(code)}：${text}`);
  return {
    ...imprinted(imprint),
    title: `${imprint.year}年度瓯海区政府质量奖现场评审报告`,
    addressee: facts.organisation,
    body: [
      paragraph(
        `根据${cited('A14.3')}，评审组于${officialDate(facts.visitedOn)}对贵单位进行了现场评审，形成本报告，请贵单位确认；有不同意见的，请书面说明，所附说明随报告一并提交。`,
      ),
      heading('一、现场评审情况'),
      ...facts.findings.map(({ item: code, finding }) => item(code, finding)),
      heading('二、优势'),
      ...facts.strengths.map(({ item: code, text }) => item(code, text)),
      heading('三、改进机会'),
      ...facts.opportunities.map(({ item: code, text }) => item(code, text)),
    ],
    issuer: issuers.office,
  };
};
