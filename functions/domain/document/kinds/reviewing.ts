import type { Observation } from '../../../contracts/primitives.ts';
import type { CivilDate } from '../../policy/calendar.ts';
import { heading, type Letter, officialDate, paragraph } from '../model.ts';
import { cited, citedAgain, type Imprint, imprinted, issuers } from '../words.ts';

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
