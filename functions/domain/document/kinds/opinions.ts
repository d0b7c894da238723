import type { Instant } from '../../kernel/instant.ts';
import type { CivilDate } from '../../policy/calendar.ts';
import { formatEnd } from '../../policy/calendar.ts';
import { heading, type Letter, officialDate, paragraph } from '../model.ts';
import { cited, citedAgain, type Imprint, imprinted, issuers } from '../words.ts';

/**
 * An opinion by its receipt number: whoever lodged it is in no document, so that none has to be erased and none can give him away
 * (A14.6c). The envelope has his name.
 */
export interface OpinionFacts {
  readonly receipt: string;
  readonly organisation: string;
  readonly receivedOn: CivilDate;
}

/** How a letter addresses whoever lodged an opinion. */
export const objector = (receipt: string): string => `收件编号${receipt}的异议人`;

export const objectionAccepted = (
  imprint: Imprint,
  { receipt, organisation, receivedOn, due }: OpinionFacts & { readonly due: Instant },
): Letter => ({
  ...imprinted(imprint),
  title: '异议受理通知书',
  addressee: objector(receipt),
  body: [
    paragraph(
      `您对${imprint.year}年度瓯海区政府质量奖初选授奖名单中${organisation}提出的异议，我办于${officialDate(receivedOn)}收到。经审查，予以受理。`,
    ),
    paragraph(
      `根据${cited('A14.6')}，我办将于${formatEnd(due)}前完成调查核实，提交评审委员会审查，并将处理结果告知您。您的信息依法保密。`,
    ),
  ],
  issuer: issuers.office,
});

export const objectionNotAccepted = (
  imprint: Imprint,
  { receipt, organisation, receivedOn, reason }: OpinionFacts & { readonly reason: string },
): Letter => ({
  ...imprinted(imprint),
  title: '异议不予受理通知书',
  addressee: objector(receipt),
  body: [
    paragraph(
      `您对${imprint.year}年度瓯海区政府质量奖初选授奖名单中${organisation}提出的异议，我办于${officialDate(receivedOn)}收到。经审查，不予受理。`,
    ),
    paragraph(`理由：${reason}`),
    paragraph(`该意见及上述处理情况已列入${citedAgain('A14.6')}规定的调查核实情况报告，提交评审委员会审查。`),
  ],
  issuer: issuers.office,
});

/** The committee's ruling, to one of both sides (A14.6d). */
export const objectionRuled = (
  imprint: Imprint,
  {
    receipt,
    organisation,
    to,
    upheld,
    reason,
    toOrganisation,
  }: Omit<OpinionFacts, 'receivedOn'> & {
    readonly to: 'objector' | 'organisation';
    readonly upheld: boolean;
    /** For the objector. */
    readonly reason: string;
    /** Worded for the organisation, which is told the result alone without it: the reason can give the objector away. */
    readonly toOrganisation?: string;
  },
): Letter => ({
  ...imprinted(imprint),
  title: '异议处理结果告知书',
  addressee: to === 'objector' ? objector(receipt) : organisation,
  body: [
    paragraph(
      to === 'objector'
        ? `您对${imprint.year}年度瓯海区政府质量奖初选授奖名单中${organisation}提出的异议，已按${cited('A14.6')}调查核实，并经评审委员会审查。`
        : `${imprint.year}年度瓯海区政府质量奖初选公示期间收到的对贵单位的异议（收件编号：${receipt}），已按${cited('A14.6')}调查核实，并经评审委员会审查。`,
    ),
    paragraph(
      upheld ? '处理结果：异议成立，该组织不再列入授奖名单。' : '处理结果：异议不成立，不影响该组织列入授奖名单。',
    ),
    ...(to === 'objector' ? [reason] : toOrganisation === undefined ? [] : [toOrganisation]).map((why) =>
      paragraph(`理由：${why}`),
    ),
  ],
  issuer: issuers.committee,
});

const kinds = { formal: '异议', lead: '线索' } as const;
const results = { 'not-accepted': '不予受理', substantiated: '属实', 'not-substantiated': '不属实' } as const;

export interface InvestigationFacts {
  readonly notice: string;
  readonly conclusion: string;
  readonly opinions: readonly {
    readonly receipt: string;
    readonly kind: keyof typeof kinds;
    readonly organisation: string;
    readonly result: keyof typeof results;
    readonly finding: string;
  }[];
}

/** 调查核实情况报告: every opinion, leads and those not accepted too (A14.6d). */
export const investigationReport = (
  imprint: Imprint,
  { notice, opinions, conclusion }: InvestigationFacts,
): Letter => ({
  ...imprinted(imprint),
  title: `关于${imprint.year}年度瓯海区政府质量奖初选公示意见调查核实情况的报告`,
  addressee: issuers.committee,
  body: [
    paragraph(
      `根据${cited('A14.6')}，我办对“${notice}”期间反馈的意见进行了调查核实，共${opinions.length}件，其中异议${opinions.filter(({ kind }) => kind === 'formal').length}件、线索${opinions.filter(({ kind }) => kind === 'lead').length}件。现将情况报告如下，请审查。`,
    ),
    heading('一、逐件情况'),
    {
      kind: 'table',
      columns: [
        { title: '收件编号', share: 3 },
        { title: '类别', share: 1 },
        { title: '涉及组织', share: 3 },
        { title: '结果', share: 2 },
        { title: '调查核实情况', share: 5 },
      ],
      rows: opinions.map(({ receipt, kind, organisation, result, finding }) => [
        receipt,
        kinds[kind],
        organisation,
        results[result],
        finding,
      ]),
    },
    heading('二、结论和建议'),
    paragraph(conclusion),
  ],
  issuer: issuers.office,
});
