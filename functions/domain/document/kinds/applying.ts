import type { Instant } from '../../kernel/instant.ts';
import { formatEnd, formatShanghai } from '../../policy/calendar.ts';
import { ouhai2020 } from '../../policy/regulation/ouhai-2020.ts';
import { articleText } from '../../policy/regulation/regulation.ts';
import { heading, type Letter, paragraph } from '../model.ts';
import { cited, citedAgain, type Imprint, imprinted, issuers } from '../words.ts';

/** The window as published, and the edition of the standard that the year is scored by. */
export interface CallFacts {
  readonly opens: Instant;
  readonly closes: Instant;
  readonly standard: string;
}

/** 申报通知 (A12a). */
export const call = (imprint: Imprint, { opens, closes, standard }: CallFacts): Letter => ({
  ...imprinted(imprint),
  title: `关于开展${imprint.year}年度瓯海区政府质量奖申报工作的通知`,
  addressee: '各有关企业、组织',
  body: [
    paragraph(
      `根据${cited('A12')}，现就${imprint.year}年度瓯海区政府质量奖（以下简称“质量奖”）、瓯海区政府质量管理创新奖（以下简称“创新奖”）申报工作通知如下。`,
    ),
    heading('一、申报对象'),
    ...articleText(ouhai2020, 'A2').slice(1).map(paragraph),
    heading('二、申报条件'),
    paragraph(`${citedAgain('A11')}规定：`),
    ...articleText(ouhai2020, 'A11').map(paragraph),
    heading('三、评审标准'),
    paragraph(`本年度按${standard}评审（${citedAgain('A4')}）。`),
    heading('四、申报材料'),
    ...articleText(ouhai2020, 'A13').map(paragraph),
    heading('五、受理时间'),
    paragraph(`${formatShanghai(opens)}起，至${formatEnd(closes)}止（北京时间），以系统收到的时间为准，逾期不予受理。`),
    heading('六、其他事项'),
    ...articleText(ouhai2020, 'A17').map(paragraph),
  ],
  issuer: issuers.office,
});

const inquiryOccasions = {
  qualification: { article: 'A14.1', words: '资格审查' },
  candidates: { article: 'A14.5', words: '候选授奖名单提交评审委员会审议前的核查' },
  list: { article: 'A14.7', words: '拟授奖名单报区人民政府审定前的核查' },
} as const;

/** One letter to one department, naming all organisations concerned (A14.1a). */
export interface InquiryFacts {
  readonly round: keyof typeof inquiryOccasions;
  readonly department: string;
  readonly organisations: readonly { readonly name: string; readonly code: string }[];
  /** The first instant that is too late. */
  readonly due: Instant;
}

/** 征求意见函. */
export const opinionInquiry = (imprint: Imprint, { round, department, organisations, due }: InquiryFacts): Letter => {
  const { article, words } = inquiryOccasions[round];
  return {
    ...imprinted(imprint),
    title: `关于征求${imprint.year}年度瓯海区政府质量奖申报组织情况意见的函`,
    addressee: department,
    body: [
      paragraph(
        `为做好${cited(article)}规定的程序中的${words}，现就附件所列${organisations.length}家组织征求贵单位意见，请对照${citedAgain('A11')}规定的条件，就职责范围内掌握的情况逐家答复“无意见”或“有情况”；“有情况”的，请说明事实并附证明材料。`,
      ),
      paragraph(`请于${formatEnd(due)}前答复。逾期未答复的，不作“无意见”处理，我办将催办。`),
    ],
    annexes: [
      {
        title: `${imprint.year}年度瓯海区政府质量奖征求意见组织名单`,
        body: [
          {
            kind: 'table',
            columns: [
              { title: '序号', share: 1 },
              { title: '组织名称', share: 5 },
              { title: '统一社会信用代码', share: 4 },
            ],
            rows: organisations.map(({ name, code }, index) => [String(index + 1), name, code]),
          },
        ],
      },
    ],
    issuer: issuers.office,
  };
};
