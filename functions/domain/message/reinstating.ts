import type { Recipient } from '../../contracts/message.ts';
import { codeOf, office, say, type Tellers, unit } from './say.ts';

export const supervisor: Recipient = { kind: 'role', role: 'supervisor' };

/** 复核 and correction decisions: the organisation is answered in writing, the supervisor is informed (A14.2g). */
export const reinstating = {
  'review-request': (recorded) => {
    const code = codeOf(recorded);
    const text = `统一社会信用代码${code}的组织对评审结果申请复核。`;
    return [
      say(office, 'review-requested', '收到复核申请', `${text}请由未参与原决定的人员办理，理由请登录查看。`),
      say(supervisor, 'review-requested', '复核申请', text),
      say(
        unit(code),
        'review-received',
        '复核申请已收到',
        '贵单位的复核申请已收到，将由未参与原决定的人员办理并书面答复。',
      ),
    ];
  },
  'review-answer': (recorded) => {
    const code = codeOf(recorded);
    const { event } = recorded;
    if (event.type === 'ReviewAccepted') {
      return [say(unit(code), 'review-accepted', '复核申请已受理', '贵单位的复核申请已受理，办理结果将书面答复。')];
    }
    const result =
      event.type === 'ReviewNotAccepted' ? '不予受理' : event.upheld ? '复核意见成立' : '复核意见不成立，维持原决定';
    return [
      say(unit(code), 'review-answered', '复核答复', `${result}。理由：${event.reason}`),
      say(
        supervisor,
        'review-answered',
        '复核办理结果',
        `统一社会信用代码${code}的组织：${result}。理由：${event.reason}`,
      ),
    ];
  },
  reinstatement: (recorded) => [
    say(
      office,
      'reinstatement-proposed',
      '更正决定待确认',
      `对统一社会信用代码${codeOf(recorded)}的组织提出了更正决定，请由另一名工作人员确认。`,
    ),
  ],
} satisfies Tellers;
