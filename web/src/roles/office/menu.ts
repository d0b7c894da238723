import type { Area } from '../../desk/menu.ts';

export const officeMenu: Area = {
  roles: ['office'],
  name: ['评审办', 'Award office'],
  entries: [
    { to: '/office', name: ['年度进程', 'The year'] },
    { to: '/office/preparation', name: ['年度准备', 'Preparation'] },
    { to: '/office/applications', name: ['申报组织', 'Applications'] },
    { to: '/office/requests', name: ['验证确认与推荐', 'Verifications'] },
    { to: '/office/inquiries', name: ['征求部门意见', 'Departments’ opinions'] },
    { to: '/office/examiners', name: ['评审专家库', 'Examiner pool'] },
    { to: '/office/teams', name: ['组建评审组', 'Teams'] },
    { to: '/office/results', name: ['评审结果', 'Results'] },
    { to: '/office/panel', name: ['答辩安排', 'Defences'] },
    { to: '/office/reviews', name: ['复核与更正', 'Reviews'] },
    { to: '/office/candidates', name: ['候选名单与报批', 'Candidates and approval'] },
    { to: '/office/notices', name: ['公示与意见', 'Notices and opinions'] },
    { to: '/office/documents', name: ['公文', 'Documents'] },
    { to: '/office/minutes', name: ['会议记录补录', 'Minutes'] },
    { to: '/office/honours', name: ['表彰与后续', 'Honours'] },
    { to: '/office/budget', name: ['经费与劳务费', 'Budget and fees'] },
    { to: '/office/seats', name: ['评审委员会', 'Committee'] },
    { to: '/office/conduct', name: ['违规反映', 'Misconduct'] },
    { to: '/office/interests', name: ['承诺与利害关系', 'My interests'] },
    { to: '/office/files', name: ['评审办材料', 'Files'] },
    { to: '/office/inbox', name: ['消息', 'Messages'] },
  ],
};
