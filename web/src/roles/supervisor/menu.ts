import type { Area } from '../../desk/menu.ts';

export const supervisorMenu: Area = {
  roles: ['supervisor'],
  name: ['监督', 'Supervision'],
  entries: [
    { to: '/supervisor', name: ['全程时间线', 'Timeline'] },
    { to: '/supervisor/journal', name: ['日志记录', 'Journal'] },
    { to: '/supervisor/verification', name: ['核验日志', 'Verification'] },
    { to: '/supervisor/remarks', name: ['监督意见', 'Remarks'] },
    { to: '/supervisor/minutes', name: ['会议记录补录', 'Minutes'] },
    { to: '/supervisor/documents', name: ['公文', 'Documents'] },
    { to: '/supervisor/budget', name: ['经费', 'Money'] },
    { to: '/supervisor/exports', name: ['导出', 'Exports'] },
    { to: '/supervisor/inbox', name: ['消息', 'Messages'] },
  ],
};
