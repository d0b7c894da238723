import type { Recipient } from '../../contracts/message.ts';
import { office, say, type Tellers } from './say.ts';

const supervisor: Recipient = { kind: 'role', role: 'supervisor' };

/** The supervisor's remarks (A7d): that there is one, never what it says. */
export const overseeing = {
  remark: () => [say(office, 'remark-made', '收到监督意见', '区监委提出一条监督意见，请登录查看并书面答复。')],
  'remark-answer': () => [
    say(supervisor, 'remark-answered', '监督意见已答复', '评审办已答复一条监督意见，请登录查看。'),
  ],
} satisfies Tellers;
