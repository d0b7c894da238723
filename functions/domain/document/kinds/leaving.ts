import type { Ending } from '../../../contracts/api/document.ts';
import type { Award, EliminationStage, ReviewStage } from '../../../contracts/primitives.ts';
import type { CivilDate } from '../../policy/calendar.ts';
import { eliminationWords, stageArticle, stageWords } from '../../stage/during.ts';
import { heading, type Letter, officialDate, paragraph } from '../model.ts';
import { awardNames, byPolicy, cited, citedAgain, type Imprint, imprinted, issuers } from '../words.ts';

/** How an application ended, in the words of its notice. */
export interface NotPassedFacts {
  readonly organisation: string;
  readonly award: Award;
  readonly acceptanceNumber: string;
  readonly ending: Ending;
  /** Which time it is that it ended so: from the second on after a correction decision. */
  readonly time: number;
  readonly by: 'office' | 'committee' | 'government';
  readonly reason: string;
  /** When the organisation was heard, before a termination (A14.5a). */
  readonly heardOn?: CivilDate;
  /** Conditions of article 11 that were not met, each with its words and the reason; for the qualification review. */
  readonly conditions: readonly { readonly text: string; readonly reason: string }[];
  /** Whether 复核 can be asked for. */
  readonly reviewable: boolean;
  /** Policy: working days from service in which a review may be asked for. */
  readonly reviewRequestDays: number;
}

/** A stage that was passed or not. */
const stage = (name: ReviewStage, outcome: string) => ({
  subject: `${stageWords[name]}结果`,
  happened: () => `已按${cited(stageArticle[name])}进行${stageWords[name]}。经${stageWords[name]}，贵单位${outcome}`,
});

interface Words {
  /** What the notice is about, as its title says. */
  readonly subject: string;
  readonly happened: (facts: NotPassedFacts) => string;
}

const voted = `已按${cited('A14.5')}提交评审委员会审议表决`;

const words: Readonly<Record<Ending, Words>> = {
  'qualification-review': stage('qualification-review', '未列入符合申报条件的名单'),
  'document-review': stage('document-review', '未进入现场评审'),
  'site-visit': stage('site-visit', '未入围陈述答辩'),
  'oral-defence': stage('oral-defence', '未进入综合审查'),
  'comprehensive-review': {
    subject: '综合审查结果',
    happened: () => `已按${cited('A14.5')}进行综合审查。经综合审查，贵单位未列入候选授奖名单`,
  },
  ballot: { subject: '综合审查结果', happened: () => `${voted}。经表决，贵单位未列入初选授奖名单` },
  'left-out': {
    subject: '综合审查结果',
    happened: () => `${voted}。因应当回避的委员较多，无法形成有效表决，评审委员会决定不将贵单位列入初选授奖名单`,
  },
  termination: {
    subject: '终止评审',
    happened: ({ by, heardOn }) =>
      `在按《瓯海区政府质量奖管理办法》（2020年修订）进行的评审中，听取贵单位意见${heardOn ? `（${officialDate(heardOn)}）` : ''}后，${by === 'committee' ? '评审委员会' : '我办'}决定终止对贵单位的评审`,
  },
  objection: {
    subject: '初选公示异议处理结果',
    happened: () =>
      `经评审委员会表决列入初选授奖名单，并已按${cited('A14.6')}公示。公示期间收到对贵单位的异议，经调查核实并经评审委员会审查，异议成立，贵单位不再列入授奖名单`,
  },
  reconsideration: {
    subject: '拟授奖名单复议结果',
    happened: () =>
      `经评审委员会表决列入初选授奖名单。区人民政府在${cited('A14.7')}规定的审定中退回拟授奖名单，经评审委员会复议，贵单位不再列入授奖名单`,
  },
  approval: {
    subject: '审定结果',
    happened: () => `已按${cited('A14.7')}报区人民政府审定。经审定，区人民政府未批准对贵单位授奖`,
  },
};

const isStage = (ending: Ending): boolean => ending in eliminationWords;

/** Where 复核 exists: until when it can be asked for, how, and how long a correction can come of it. */
const reviewSection = (days: number) => [
  heading('二、申请复核的办法'),
  paragraph(
    `${byPolicy}，贵单位对上述结果有异议的，可自本通知送达之日起${days}个工作日内（送达当日不计入，最后一日至24:00止）向我办书面申请复核，写明理由并附有关证明。我办将由原经办人员以外的人员办理，书面答复贵单位，并告知监督机关。`,
  ),
  paragraph('复核理由成立的，更正决定在评审委员会就候选授奖名单开始表决之前作出。'),
];

/**
 * 未通过的书面通知 (A14.2g), for every way in which an application ends: what happened by which article, why, and how to ask for 复核
 * where there is one. Never a score, never who objected.
 */
export const notPassedNotice = (imprint: Imprint, facts: NotPassedFacts): Letter => {
  const { subject, happened } = words[facts.ending];
  const { award, reviewable } = facts;
  return {
    ...imprinted(imprint),
    title: `关于${imprint.year}年度瓯海区政府质量奖${subject}的通知`,
    addressee: facts.organisation,
    body: [
      paragraph(
        `贵单位${imprint.year}年度${awardNames[award]}的申报（受理编号：${facts.acceptanceNumber}）${happened(facts)}。现书面通知如下。`,
      ),
      ...(facts.time > 1 && isStage(facts.ending)
        ? [paragraph('原结果已依更正决定更正，本通知所载为补行评审后的结果。')]
        : []),
      heading(reviewable ? '一、理由' : '理由'),
      paragraph(facts.reason),
      ...facts.conditions.map(({ text, reason }) =>
        paragraph(`${citedAgain('A11')}${text.replace(/[；。]$/, '')}：不符合。${reason}`),
      ),
      ...(reviewable ? reviewSection(facts.reviewRequestDays) : []),
    ],
    issuer: facts.by === 'committee' ? issuers.committee : issuers.office,
  };
};

export interface ReviewAnswerFacts {
  readonly organisation: string;
  readonly stage: EliminationStage;
  readonly requestedOn: CivilDate;
  readonly result: 'upheld' | 'dismissed' | 'not-accepted';
  readonly reason: string;
}

const results = {
  upheld: '复核结论：复核理由成立，原结果将按更正程序处理。',
  dismissed: '复核结论：维持原结果。',
  'not-accepted': '经审查，该复核申请不予受理。',
} as const;

/** 复核答复 (A14.2g). */
export const reviewAnswer = (imprint: Imprint, facts: ReviewAnswerFacts): Letter => ({
  ...imprinted(imprint),
  title: `关于${imprint.year}年度瓯海区政府质量奖${eliminationWords[facts.stage]}结果复核的答复`,
  addressee: facts.organisation,
  body: [
    paragraph(
      `贵单位${officialDate(facts.requestedOn)}就${eliminationWords[facts.stage]}结果提出的复核申请收悉。${byPolicy}，我办由原经办人员以外的人员进行了${facts.result === 'not-accepted' ? '审查' : '复核'}。现答复如下。`,
    ),
    paragraph(results[facts.result]),
    paragraph(`理由：${facts.reason}`),
  ],
  issuer: issuers.office,
});
