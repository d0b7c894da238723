import type { Area } from '../../desk/menu.ts';

export const committeeMenu: Area = {
  roles: ['committee'],
  name: ['评审委员会', 'Review committee'],
  entries: [
    { to: '/committee', name: ['年度议程', 'Agenda'] },
    { to: '/committee/candidates', name: ['候选组织', 'Candidates'] },
    { to: '/committee/ballots', name: ['会议表决', 'Ballots'] },
    { to: '/committee/list', name: ['名单与报送', 'List and submission'] },
    { to: '/committee/notices', name: ['公示意见与裁定', 'Objections'] },
    { to: '/committee/inquiries', name: ['部门意见', 'Departments’ opinions'] },
    { to: '/committee/policy', name: ['审定实施细则', 'Policy'] },
    { to: '/committee/recusals', name: ['组长回避申请', 'Leaders’ recusals'] },
    { to: '/committee/seats', name: ['委员名单', 'Members'] },
    { to: '/committee/revocations', name: ['撤销奖项', 'Revocations'] },
    { to: '/committee/conduct', name: ['违规反映与处理', 'Misconduct'] },
    { to: '/committee/remarks', name: ['监督意见', 'Remarks'] },
    { to: '/committee/interests', name: ['承诺与利害关系', 'My interests'] },
    { to: '/committee/inbox', name: ['消息', 'Messages'] },
  ],
};

/** The district government’s part lies beside the committee’s: what one submits the other approves. */
export const governmentMenu: Area = {
  roles: ['government'],
  name: ['区政府', 'District government'],
  entries: [
    { to: '/committee', name: ['年度议程', 'Agenda'] },
    { to: '/committee/approval', name: ['审定批准名单', 'Approval of the list'] },
    { to: '/committee/seats', name: ['批准委员名单', 'Approval of members'] },
    { to: '/committee/revocations', name: ['撤销奖项', 'Revocations'] },
    { to: '/committee/conduct', name: ['违规反映', 'Misconduct'] },
    { to: '/committee/inbox', name: ['消息', 'Messages'] },
  ],
};
