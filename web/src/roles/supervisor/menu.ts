import type { Area } from '../../desk/menu.ts';

export const supervisorMenu: Area = {
  roles: ['supervisor'],
  name: ['监督', 'Supervision'],
  entries: [{ to: '/supervisor/inbox', name: ['消息', 'Messages'] }],
};
