import type { Recipient } from '../../contracts/message.ts';
import { formatDate, formatEnd } from '../policy/calendar.ts';
import { office, say, type Tellers, unit } from './say.ts';

const supervisor: Recipient = { kind: 'role', role: 'supervisor' };

/** The approval stands; what the opinion says is not lost (A17, A19). */
const afterApproval = (to: Recipient, receipt: string) =>
  say(
    to,
    'opinion-after-approval',
    '审定批准时尚未处理的公示期意见',
    `收件号${receipt}的意见在公示期内收到，写入系统时区政府正在或已经审定批准，不再重新处理。请核实所反映的情况，必要时依据第十七条、第十九条办理。`,
  );

/** The notice and the opinions on it: the organisation concerned never learns who objected (A14.6). */
export const opinions = {
  notice: ({ event }) =>
    event.type === 'NoticePublished'
      ? event.names.map(({ code }) =>
          say(
            unit(code),
            'noticed',
            '初选公示',
            `贵单位列入${event.title}，公示期自${formatDate(event.firstDay)}至${formatDate(event.lastDay)}。`,
          ),
        )
      : [],
  objection: ({ event, stream: { id: receipt } }, { unheard }) =>
    event.type === 'ObjectionLodged'
      ? [
          say(
            office,
            'opinion-received',
            '收到公示意见',
            `收件号${receipt}，${event.kind === 'formal' ? '正式异议' : '线索'}，请及时受理。`,
          ),
          say(
            { kind: 'objector', ref: event.content.ref },
            'opinion-received',
            '意见已收到',
            `收件号：${receipt}。可凭收件号和查询码在公示页面查询办理情况。`,
          ),
          ...(event.paper?.late
            ? [
                say(
                  supervisor,
                  'opinion-registered-late',
                  '公示期后补登的公示期意见',
                  `收件号${receipt}，收文日期${formatDate(event.paper.receivedOn)}，在公示期满后登记，意见处理重新开启。`,
                ),
              ]
            : []),
          ...(unheard ? [office, supervisor].map((to) => afterApproval(to, receipt)) : []),
        ]
      : [],
  investigation: ({ event, stream: { id: receipt } }, { opinion }) => {
    if (!opinion) return [];
    const objector: Recipient = { kind: 'objector', ref: opinion.ref };
    switch (event.type) {
      case 'OpinionAccepted':
        return [
          say(
            objector,
            'opinion-accepted',
            '意见已受理',
            `收件号${receipt}的意见已受理，受理编号${event.acceptanceNumber}，将在${formatEnd(event.due)}前调查核实。`,
          ),
        ];
      case 'OpinionNotAccepted':
        return [
          say(
            objector,
            'opinion-not-accepted',
            '意见不予受理',
            `收件号${receipt}的意见不予受理。理由：${event.reason}`,
          ),
        ];
      default:
        return [];
    }
  },
  ruling: ({ event, stream: { id: receipt } }, { opinion }) => {
    if (!opinion || event.type === 'ReportExamined') return [];
    const result = event.type === 'ObjectionUpheld' ? '异议成立' : '异议不成立';
    const text = `评审委员会审查认为${result}。`;
    const told = event.toOrganisation === undefined ? '' : `理由：${event.toOrganisation}`;
    return [
      say(
        { kind: 'objector', ref: opinion.ref },
        'objection-ruled',
        '异议处理结果',
        `收件号${receipt}：${text}理由：${event.reason}`,
      ),
      say(unit(opinion.about), 'objection-ruled', '异议处理结果', `${text}${told}`),
    ];
  },
} satisfies Tellers;
