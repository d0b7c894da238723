import type { Area } from '../../desk/menu.ts';

export const committeeMenu: Area = {
  roles: ['committee', 'government'],
  name: ['评审委员会与区政府', 'Committee and government'],
  entries: [{ to: '/committee/inbox', name: ['消息', 'Messages'] }],
};
