import type { EventOf } from '../../contracts/streams.ts';
import type { Opinion } from '../opinion/opinion.ts';
import { civilDateOf } from '../policy/calendar.ts';
import type { NoticeFacts } from '../year/year.ts';
import { atInstant, column, onDay, type Sheet, sheetOf, yesNo } from './table.ts';

/** What an export shows of the opinions on the notices. */
export interface ObjectionsExport {
  readonly notices: readonly NoticeFacts[];
  readonly nameOf: (code: string) => string;
  /** The organisations whose opinions the reader may see. */
  readonly readable: (code: string) => boolean;
}

type Channel = NonNullable<Extract<EventOf<'objection'>, { type: 'ObjectionLodged' }>['paper']>['channel'];

const channelWords: Readonly<Record<Channel, string>> = {
  letter: '来信',
  visit: '来访',
  telephone: '来电',
  'hotline-12345': '12345热线',
  'other-authority': '其他机关转来',
};

const verifiedAs = ({ decision, verification }: Opinion): string | undefined => {
  if (verification) return verification.substantiated ? '属实' : '不属实';
  return decision === 'accepted' ? '核实中' : undefined;
};

/**
 * The opinions on the notices with what came of each (A14.6c, d). Whoever sent one, and what it says, is in no table: that is read
 * one by one in the system, where every reading of it is judged and its erasure takes effect.
 */
export const objectionSheets = ({ notices, nameOf, readable }: ObjectionsExport): readonly Sheet[] => {
  const opinions = notices.flatMap((facts) =>
    facts.opinions.filter(({ about }) => readable(about)).map((opinion) => ({ facts, opinion })),
  );
  const reports = notices.flatMap(({ notice, report }) => (report ? [{ notice, report }] : []));
  type Row = (typeof opinions)[number];
  type Report = (typeof reports)[number];
  return [
    sheetOf<Row>(
      '公示意见',
      [
        column('公示', 10, ({ facts }) => facts.notice.id),
        column('公示名称', 40, ({ facts }) => facts.notice.published.title),
        column('收件编号', 18, ({ opinion }) => opinion.receipt),
        column('性质', 12, ({ opinion }) => (opinion.kind === 'formal' ? '实名异议' : '匿名线索')),
        column('涉及组织', 36, ({ opinion }) => nameOf(opinion.about)),
        column('统一社会信用代码', 22, ({ opinion }) => opinion.about),
        column('来源', 14, ({ opinion }) => (opinion.paper ? channelWords[opinion.paper.channel] : '网上提交')),
        column('收文日期', 14, ({ opinion }) => onDay(opinion.paper?.receivedOn ?? civilDateOf(opinion.receivedAt))),
        column('系统登记时间（北京时间）', 26, ({ opinion }) => atInstant(opinion.receivedAt)),
        column('公示期满后补登', 14, ({ opinion }) => yesNo(opinion.paper?.late === true)),
        column('附件数', 8, ({ opinion }) => opinion.files.length),
        column('是否受理', 10, ({ opinion }) => opinion.decision && yesNo(opinion.decision === 'accepted')),
        column('受理编号', 18, ({ opinion }) => opinion.acceptanceNumber),
        column('不予受理理由', 40, ({ opinion }) => opinion.refusal),
        column('核实期限（北京时间）', 26, ({ opinion }) => atInstant(opinion.due)),
        column('核实结论', 10, ({ opinion }) => verifiedAs(opinion)),
        column('调查核实情况', 60, ({ opinion }) => opinion.verification?.finding),
        column(
          '评委会审查处理',
          16,
          ({ opinion }) => opinion.ruling && (opinion.ruling.upheld ? '异议成立' : '异议不成立'),
        ),
        column('处理理由', 40, ({ opinion }) => opinion.ruling?.reason),
      ],
      opinions,
    ),
    sheetOf<Report>(
      '调查核实情况报告',
      [
        column('公示', 10, ({ notice }) => notice.id),
        column('报告版本', 10, ({ report }) => report.version),
        column('列明意见数', 12, ({ report }) => report.report.opinions.length),
        column('结论', 80, ({ report }) => report.report.conclusion),
        column('评委会已审查', 14, ({ report }) => yesNo(report.examined)),
      ],
      // A conclusion speaks of all organisations together: whoever is tied to one of them does not read it.
      reports.filter(({ report }) => report.report.opinions.every(({ about }) => readable(about))),
    ),
  ];
};
