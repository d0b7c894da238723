import type { Area } from '../../desk/menu.ts';

export const officeMenu: Area = {
  roles: ['office'],
  name: ['评审办', 'Award office'],
  entries: [{ to: '/office/inbox', name: ['消息', 'Messages'] }],
};
