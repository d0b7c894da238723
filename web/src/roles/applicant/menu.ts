import type { Area } from '../../desk/menu.ts';

export const applicantMenu: Area = {
  roles: ['applicant'],
  name: ['申报组织', 'Organisation'],
  entries: [
    { to: '/applicant', name: ['我的申报', 'My application'] },
    { to: '/applicant/self-check', name: ['申报条件自查', 'Self-check'] },
    { to: '/applicant/application', name: ['申报材料', 'Application'] },
    { to: '/applicant/evidence', name: ['证明材料', 'Evidence'] },
    { to: '/applicant/requests', name: ['验证与推荐', 'Confirmations'] },
    { to: '/applicant/submit', name: ['核对与提交', 'Review and submit'] },
    { to: '/applicant/corrections', name: ['补正', 'Corrections'] },
    { to: '/applicant/versions', name: ['各版本对照', 'Versions'] },
    { to: '/applicant/visit', name: ['现场评审', 'Site visit'] },
    { to: '/applicant/hearings', name: ['意见说明', 'Hearings'] },
    { to: '/applicant/letters', name: ['公文', 'Letters'] },
    { to: '/applicant/reviews', name: ['复核', 'Review of a result'] },
    { to: '/applicant/withdraw', name: ['撤回申报', 'Withdraw'] },
    { to: '/applicant/inbox', name: ['消息', 'Messages'] },
  ],
};
