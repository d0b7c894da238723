import { formatDate } from '../policy/calendar.ts';
import { say, type Tellers } from './say.ts';

/** How it came, and so where it is read. */
const ways = {
  portal: '请登录系统在公文中查阅',
  'in-person': '系当面送交，请查收',
  post: '系邮寄送达，请查收',
  left: '系留置送达，请查收',
  public: '系公告送达',
} as const;

/** That a document was served, with its number: what it says is read where it lies, and in no message (A8a, A20d). */
export const serving = {
  'official-document': ({ event }, { served }) =>
    event.type === 'DocumentServed' && served
      ? [
          say(
            served.to,
            'document-served',
            '公文送达',
            `文号${served.documentNumber}的公文已于${formatDate(event.on)}送达，${ways[event.way]}。`,
          ),
        ]
      : [],
} satisfies Tellers;
