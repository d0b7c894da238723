import type { Medium } from '../../contracts/events/decision.ts';
import { type Block, heading, officialDate, paragraph } from '../../domain/document/model.ts';
import { awardWords } from '../../domain/export/applications.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { InvestigationReport, Opinion } from '../../domain/opinion/opinion.ts';
import { formatEnd, formatShanghai } from '../../domain/policy/calendar.ts';
import { field, section } from './paper.ts';

const mediumWords = ({ name, on, link, scan }: Medium): string =>
  `${name}，${officialDate(on)}${link === undefined ? '' : `，${link}`}${scan === undefined ? '' : '（版面扫描件见本卷）'}`;

/** A notice as it was published, with its corrections and extensions (A14.6a). */
export const noticeWords = ({ published, corrections, extensions, endsAt }: Notice): readonly Block[] => [
  ...field('发布单位', published.issuer),
  ...field('依据', published.basis),
  ...section(
    '名单',
    published.names.map(({ code, name, award }) => paragraph(`${name}（${code}），${awardWords[award]}`)),
  ),
  ...field('公示期', `${officialDate(published.firstDay)}至${formatEnd(endsAt)}`),
  ...field('提出意见的方式', published.objecting),
  ...field('联系方式', published.contact),
  ...section(
    '发布媒体',
    published.media.map((medium) => paragraph(mediumWords(medium))),
  ),
  ...section(
    '更正',
    corrections.flatMap(({ statement, media, publishedOn }) => [
      paragraph(`${officialDate(publishedOn)}：${statement}`),
      ...media.map((medium) => paragraph(mediumWords(medium))),
    ]),
  ),
  ...section(
    '延长',
    extensions.map(({ lastDay, reason, at }) =>
      paragraph(`${formatShanghai(at)}延长至${officialDate(lastDay)}，理由：${reason}`),
    ),
  ),
];

const resultWords = { 'not-accepted': '不予受理', substantiated: '属实', 'not-substantiated': '不属实' } as const;

/** 调查核实情况报告, every opinion in it (A14.6d). */
export const reportWords = (
  { report, examined }: InvestigationReport,
  nameOf: (code: string) => string,
): readonly Block[] => [
  ...section(
    '意见及核实情况',
    report.opinions.map(({ receipt, kind, about, result, finding }) =>
      paragraph(
        `${receipt}（${kind === 'formal' ? '实名异议' : '匿名线索'}，${nameOf(about)}）：${resultWords[result]}。${finding}`,
      ),
    ),
  ),
  ...section('结论', [paragraph(report.conclusion)]),
  ...field('评审委员会审查', examined ? '已审查' : '未审查'),
];

/** What an opinion says, as it is kept erasably. */
export interface OpinionWords {
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
  readonly text: string;
}

/** An opinion with whoever sent it, unless that was erased, and what came of it: for the archive that the office keeps. */
export const opinionWords = (opinion: Opinion, words: OpinionWords | undefined): readonly Block[] => [
  heading(`${opinion.receipt}（${opinion.kind === 'formal' ? '实名异议' : '匿名线索'}）`),
  ...field('接收时间', formatShanghai(opinion.receivedAt)),
  ...(words
    ? [...field('异议人', words.name), ...field('联系方式', words.contact), ...field('内容', words.text)]
    : [paragraph('异议人及内容已按规定清除。')]),
  ...field('受理编号', opinion.acceptanceNumber),
  ...field('不予受理理由', opinion.refusal),
  ...field(
    '核实',
    opinion.verification &&
      `${opinion.verification.substantiated ? '属实' : '不属实'}。${opinion.verification.finding}`,
  ),
  ...field(
    '审查处理',
    opinion.ruling && `${opinion.ruling.upheld ? '异议成立' : '异议不成立'}。${opinion.ruling.reason}`,
  ),
];
