import { phrases } from '../text/phrases.ts';

export const signInText = phrases({
  title: ['登录', 'Sign in'],
  lead: [
    '申报组织、验证部门、推荐单位、评审员、评审办、评审委员会和监督人员由此登录。查看公示和提出异议不需要登录。',
    'Organisations, departments, recommenders, examiners, the office, the committee and the supervisor sign in here. Notices and objections need no sign-in.',
  ],
  go: ['用统一身份认证登录', 'Sign in with the identity service'],
  people: ['本机演示人员（均为虚构，无需密码）', 'People of this demonstration (all invented, no password)'],
  find: ['按姓名、单位或角色查找', 'Find by name, unit or role'],
  returning: ['正在完成登录……', 'Completing the sign-in …'],
  leaving: ['正在前往身份认证……', 'On the way to the identity service …'],
  failed: ['登录没有完成', 'The sign-in was not completed'],
  failedDetail: ['请重新登录；链接只能使用一次。', 'Sign in again; the link is good once.'],
  roles: [
    (role: string) => roleNames[role as keyof typeof roleNames]?.[0] ?? role,
    (role: string) => roleNames[role as keyof typeof roleNames]?.[1] ?? role,
  ],
  ending: [(at: string) => `登录将于${at}结束`, (at: string) => `Your session ends at ${at}`],
  endingDetail: [
    '继续使用时请延长；不延长也不会丢失已填写的内容。',
    'Extend it to go on; what you have typed is not lost either way.',
  ],
  extend: ['延长登录', 'Extend'],
  ended: ['登录已结束', 'Your session has ended'],
  endedDetail: [
    '本页和已填写的内容都在。重新登录后接着办理。',
    'This page and what you have typed are still here. Sign in again and go on.',
  ],
  again: ['重新登录', 'Sign in again'],
  popupFailed: [
    '登录窗口没有打开或被关闭，请允许弹出窗口后再试。',
    'The window was not opened or was closed. Allow pop-ups and try again.',
  ],
});

const roleNames = {
  applicant: ['申报组织', 'Applicant organisation'],
  department: ['验证部门', 'Department'],
  recommender: ['推荐单位', 'Recommender'],
  office: ['评审办', 'Award office'],
  examiner: ['评审员', 'Examiner'],
  panellist: ['答辩专家', 'Panellist'],
  committee: ['评审委员会', 'Review committee'],
  government: ['区政府', 'District government'],
  supervisor: ['监督', 'Supervisor'],
} as const;
