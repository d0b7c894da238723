import type { Area } from '../../desk/menu.ts';

export const partnerMenu: Area = {
  roles: ['department', 'recommender'],
  name: ['验证与推荐', 'Verification and recommendation'],
  entries: [
    { to: '/partner', name: ['待办事项', 'Requests'] },
    { to: '/partner/inquiries', name: ['征求意见函', 'Inquiries'] },
    { to: '/partner/inbox', name: ['消息', 'Messages'] },
  ],
};
