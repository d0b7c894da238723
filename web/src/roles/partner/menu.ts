import type { Area } from '../../desk/menu.ts';

export const partnerMenu: Area = {
  roles: ['department', 'recommender'],
  name: ['验证与推荐', 'Verification and recommendation'],
  entries: [{ to: '/partner/inbox', name: ['消息', 'Messages'] }],
};
