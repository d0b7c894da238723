import { formatDate } from '../policy/calendar.ts';
import { person, say, type Tellers, unit } from './say.ts';

/** Letters of authority (A3d, A13): the handler learns of his authority and of its end, the organisation who answered an invitation. */
export const authorising = {
  authority: ({ event, stream: { id: code } }) => {
    switch (event.type) {
      case 'HandlerAuthorised':
        return event.person === undefined
          ? []
          : [
              say(
                person(event.person),
                'handler-authorised',
                '您被授权办理申报事项',
                `统一社会信用代码${code}的组织授权您为经办人，期限自${formatDate(event.from)}至${formatDate(event.until)}。`,
              ),
            ];
      case 'AuthorityAccepted':
        return [
          say(
            unit(code),
            'authority-accepted',
            '经办人已接受邀请',
            `第${event.authority}号授权的邀请已被账号${event.person}接受；如非本人，请立即撤销。`,
          ),
        ];
      case 'AuthorityRevoked':
        return event.person === undefined
          ? []
          : [
              say(
                person(event.person),
                'authority-revoked',
                '您的授权已被撤销',
                `统一社会信用代码${code}的组织撤销了您的经办人授权，即时生效。理由：${event.reason}`,
              ),
            ];
    }
  },
} satisfies Tellers;
