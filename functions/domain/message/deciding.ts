import { citationOf } from '../policy/regulation/regulation.ts';
import { articleOf } from '../revocation/revocation.ts';
import { office, say, type Tellers, unit } from './say.ts';

const government = { kind: 'role', role: 'government' } as const;
const supervisor = { kind: 'role', role: 'supervisor' } as const;

/** What committee and government decide (A7, A14.7, A15). */
export const deciding = {
  minutes: ({ event, stream: { id } }) =>
    event.type === 'MinutesEntered'
      ? [
          say(
            office,
            'minutes-entered',
            '会议记录补录待核对确认',
            `补录编号${id}，请由另一名工作人员核对原件后确认；第三方盖章件核对原件后确认。`,
          ),
        ]
      : [say(office, 'minutes-returned', '会议记录补录被退回', `补录编号${id}。理由：${event.reason}`)],
  resolution: ({ event }) => {
    switch (event.type) {
      case 'FraudPetitioned':
        return [government, supervisor].map((to) =>
          say(
            to,
            'revocation-petitioned',
            '提请撤销称号',
            `评委会依据第十七条提请撤销${event.code}的区政府质量奖称号。`,
          ),
        );
      case 'TerminationResolved':
        return [
          say(
            unit(event.code),
            'terminated',
            '终止评审通知',
            `经评审委员会决定，对贵单位的评审已终止。理由：${event.reason}`,
          ),
        ];
      case 'CandidateLeftOut':
        return [
          say(
            unit(event.code),
            'left-out',
            '综合审查结果通知',
            `因应回避委员较多，评审委员会对贵单位无法形成有效表决，未列入初选授奖名单。理由：${event.reason}`,
          ),
          say(
            supervisor,
            'left-out',
            '候选组织因回避未能表决',
            `评审委员会决定不将${event.code}列入名单。理由：${event.reason}`,
          ),
        ];
      default:
        return [];
    }
  },
  approval: ({ event }) => {
    switch (event.type) {
      case 'ListSentBack':
        return [
          say(
            { kind: 'role', role: 'committee' },
            'list-sent-back',
            '拟授奖名单被退回',
            `区政府退回拟授奖名单。理由：${event.reason}`,
          ),
        ];
      case 'ListApproved':
        return [
          say(
            office,
            'list-approved',
            '区政府已审定批准',
            `文号：${event.documentNumber}，批准${event.approved.length}家。`,
          ),
          ...event.refused.map(({ code, reason }) =>
            say(unit(code), 'not-approved', '审定结果通知', `区政府未批准授奖。理由：${reason}`),
          ),
        ];
      case 'RevocationApproved': {
        const text = `区政府决定撤销统一社会信用代码${event.code}的组织的区政府质量奖称号，依据《瓯海区政府质量奖管理办法》${citationOf(articleOf[event.ground])}，文号${event.documentNumber}，自${event.decidedOn}起生效。`;
        return [unit(event.code), office, supervisor].map((to) => say(to, 'title-revoked', '称号撤销通知', text));
      }
      case 'RevocationRefused':
        return [
          say(office, 'revocation-refused', '区政府未批准撤销称号', `${event.code}。理由：${event.reason}`),
          say(unit(event.code), 'revocation-refused', '提请撤销称号事项的结果', '区政府未批准撤销贵单位的称号。'),
        ];
      default:
        return [];
    }
  },
  honours: ({ event, stream: { id: code } }) => {
    switch (event.type) {
      case 'IncidentPetitioned':
        return [government, supervisor].map((to) =>
          say(to, 'revocation-petitioned', '提请撤销称号', `评审办依据第十九条提请撤销${code}的区政府质量奖称号。`),
        );
      case 'DutyPlanned':
        return [say(unit(code), 'duty-planned', '获奖组织活动安排', `${event.what}，请于${event.due}前完成。`)];
      case 'DutyReportAcknowledged':
        return [say(unit(code), 'duty-acknowledged', '活动报送已确认', `第${event.report}号活动报送已由评审办确认。`)];
      case 'DutyReportReturned':
        return [
          say(
            unit(code),
            'duty-returned',
            '活动报送被退回',
            `第${event.report}号活动报送被退回，理由：${event.reason}请改正后重新报送。`,
          ),
        ];
      default:
        return [];
    }
  },
  'duty-report': ({ event, stream: { id: code } }) => [
    say(office, 'duty-reported', '获奖组织报送活动', `${code}报送了${event.on}开展的活动“${event.what}”，请查看确认。`),
  ],
  award: ({ event, stream: { id: code } }) => [
    say(unit(code), 'conferred', '授奖通知', `贵单位获区政府质量奖项，证书编号${event.certificateNumber}。`),
  ],
} satisfies Tellers;
