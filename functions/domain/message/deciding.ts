import { office, say, type Tellers, unit } from './say.ts';

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
            { kind: 'role', role: 'supervisor' },
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
      default:
        return [];
    }
  },
  award: ({ event, stream: { id: code } }) => [
    say(unit(code), 'conferred', '授奖通知', `贵单位获区政府质量奖项，证书编号${event.certificateNumber}。`),
  ],
} satisfies Tellers;
