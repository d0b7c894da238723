import type { Area } from '../../desk/menu.ts';

export const examinerMenu: Area = {
  roles: ['examiner', 'panellist'],
  name: ['评审', 'Examination'],
  entries: [
    { to: '/examiner', name: ['评审任务', 'My tasks'] },
    { to: '/examiner/interests', name: ['承诺、利害关系与资格', 'Undertaking and interests'] },
    { to: '/examiner/fees', name: ['劳务费', 'Fees'] },
    { to: '/examiner/conduct', name: ['反映违规情况', 'Report misconduct'] },
    { to: '/examiner/inbox', name: ['消息', 'Messages'] },
  ],
};
