import type { Area } from '../../desk/menu.ts';

export const examinerMenu: Area = {
  roles: ['examiner', 'panellist'],
  name: ['评审', 'Examination'],
  entries: [{ to: '/examiner/inbox', name: ['消息', 'Messages'] }],
};
