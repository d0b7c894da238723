import type { Area } from '../../desk/menu.ts';

export const officeMenu: Area = {
  roles: ['office'],
  name: ['评审办', 'Award office'],
  entries: [
    { to: '/office', name: ['年度进程', 'The year'] },
    { to: '/office/preparation', name: ['年度准备', 'Preparation'] },
    { to: '/office/applications', name: ['申报组织', 'Applications'] },
    { to: '/office/inbox', name: ['消息', 'Messages'] },
  ],
};
