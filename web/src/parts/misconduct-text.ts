import { phrases } from '../text/phrases.ts';

/** What article 20 forbids, and reporting it. */
export const misconductText = phrases({
  kind: ['种类', 'Kind'],
  consulting: ['向申报企业提供咨询', 'Consulting'],
  gifts: ['收受礼物、佣金或有价证券', 'Gifts'],
  interest: ['应回避未回避', 'Undeclared interest'],
  disclosure: ['泄密', 'Disclosure'],
  procedure: ['违反评审程序', 'Procedure'],
  other: ['其他', 'Other'],
  who: ['被反映人（姓名、职务或身份）', 'Who (name, post)'],
  person: ['被反映人登录名（如知道）', 'Sign-in name (if known)'],
  organisation: ['涉及的组织', 'Organisation concerned'],
  details: ['反映内容', 'What is reported'],
  report: ['反映情况', 'Report'],
  reportTitle: ['反映违规情况', 'Report misconduct'],
  reportLead: [
    '发现参与评审的人员违反第二十条规定的，可在此反映。反映由评审办核实，处理由评审委员会决定；涉及的人员看不到您的反映。',
    'Whoever sees somebody break article 20 can report it. The office verifies, the committee decides; who is reported does not see it.',
  ],
  reportConsequence: [
    '提交后不能修改。内容由评审办登记核实，区监委可以看到有此反映。',
    'It cannot be changed afterwards. The office verifies it; the supervisor sees that there is one.',
  ],
  organisationCode: ['涉及的组织（统一社会信用代码，如知道）', 'Organisation concerned (credit code, if known)'],
  received: [
    (report: string) => `已收到，编号${report}。可以凭编号向评审办询问。`,
    (report: string) => `Received as ${report}.`,
  ],
  another: ['再反映一件', 'Report another'],
});
