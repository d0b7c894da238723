import type { Award } from '../../../contracts/primitives.ts';
import type { CivilDate } from '../../policy/calendar.ts';
import { ouhai2020 } from '../../policy/regulation/ouhai-2020.ts';
import { type Letter, officialDate, paragraph } from '../model.ts';
import { authorities, awardNames, cited, citedAgain, type Imprint, imprinted, issuers, type Named } from '../words.ts';
import { awardTable } from './noticing.ts';

const awards = ['quality', 'innovation'] as const satisfies readonly Award[];

export interface ApprovalRequestFacts {
  readonly list: readonly Named[];
  /** Minutes by which the committee decided. */
  readonly minutes: string;
  readonly notices: readonly { readonly title: string; readonly firstDay: CivilDate; readonly lastDay: CivilDate }[];
  readonly opinions: number;
}

/** 请示 with the 拟授奖名单 (A14.7a). */
export const approvalRequest = (
  imprint: Imprint,
  { list, minutes, notices, opinions }: ApprovalRequestFacts,
): Letter => ({
  ...imprinted(imprint),
  title: `关于提请审定${imprint.year}年度瓯海区政府质量奖拟授奖名单的请示`,
  addressee: authorities.government,
  body: [
    paragraph(
      `根据${cited('A7')}和${citationsOf14}，评审委员会（${minutes}）确定了${imprint.year}年度瓯海区政府质量奖拟授奖名单，共${list.length}家（见附件，排名不分先后）。`,
    ),
    ...notices.map(({ title, firstDay, lastDay }) =>
      paragraph(`“${title}”已于${officialDate(firstDay)}至${officialDate(lastDay)}进行。`),
    ),
    paragraph(
      opinions === 0 ? '公示期间未收到意见。' : `公示期间共收到意见${opinions}件，均已调查核实并经评审委员会审查处理。`,
    ),
    paragraph('妥否，请批示。'),
  ],
  annexes: [{ title: `${imprint.year}年度瓯海区政府质量奖拟授奖名单`, body: [awardTable(list)] }],
  issuer: issuers.committee,
});

const citationsOf14 = citedAgain('A14.7').replace('《办法》', '');

/** 表彰决定, drafted for the government (A15). */
export const commendationDecision = (
  imprint: Imprint,
  { winners }: { readonly winners: readonly Named[] },
): Letter => ({
  ...imprinted(imprint),
  title: `瓯海区人民政府关于表彰${imprint.year}年度瓯海区政府质量奖获奖组织的决定`,
  addressee: authorities.subordinate,
  body: [
    paragraph(
      `根据《瓯海区政府质量奖管理办法》（2020年修订）规定的程序，经评审、公示，区人民政府决定对${imprint.year}年度瓯海区政府质量奖获奖组织予以表彰和奖励（排名不分先后）。`,
    ),
    ...awards.flatMap((award) => {
      const named = winners.filter((winner) => winner.award === award);
      if (named.length === 0) return [];
      const bonus = ouhai2020.rules.bonus[award].value / 10_000;
      return [
        paragraph(
          `授予${named.map(({ name }) => name).join('、')}“${awardNames[award]}”称号，颁发奖杯、证书，每家奖励人民币${bonus}万元（${citedAgain('A15')}）。`,
        ),
      ];
    }),
    paragraph('希望获奖组织持续实施卓越绩效的质量管理模式，发挥标杆作用。'),
  ],
  issuer: issuers.government,
});

export interface RevocationFacts {
  readonly organisation: string;
  readonly award: Award;
  /** The year in which the title was won. */
  readonly wonIn: string;
  readonly ground: 'fraud' | 'incident';
  readonly facts: string;
  readonly decision: { readonly documentNumber: string; readonly on: CivilDate };
}

/** 撤销称号的公告 (A17b, A19b): the honours by the words of the article that applies. */
export const revocationAnnouncement = (imprint: Imprint, facts: RevocationFacts): Letter => {
  const article = facts.ground === 'fraud' ? 'A17' : 'A19';
  const recovered = ouhai2020.rules[facts.ground === 'fraud' ? 'recoveredAfterFraud' : 'recoveredAfterIncident'].quote;
  return {
    ...imprinted(imprint),
    title: `关于撤销${facts.organisation}${awardNames[facts.award]}称号的公告`,
    body: [
      paragraph(facts.facts),
      paragraph(
        `根据${cited(article)}，经区人民政府批准（${facts.decision.documentNumber}，${officialDate(facts.decision.on)}），撤销${facts.organisation}${facts.wonIn}年度“${awardNames[facts.award]}”称号，${recovered.replace(/并予以公告$/, '')}。`,
      ),
      paragraph('特此公告。'),
    ],
    issuer: issuers.committee,
  };
};
