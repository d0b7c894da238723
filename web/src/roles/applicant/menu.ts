import type { Area } from '../../desk/menu.ts';

export const applicantMenu: Area = {
  roles: ['applicant'],
  name: ['申报组织', 'Organisation'],
  entries: [{ to: '/applicant/inbox', name: ['消息', 'Messages'] }],
};
