import { misconductText } from '../parts/misconduct-text.ts';
import { phrases } from './phrases.ts';

export const conductText = phrases({
  ...misconductText,
  title: ['违规反映', 'Misconduct'],
  lead: [
    '对参与评审人员违反第二十条的反映：登记、核实；处理由评审委员会决定。涉及您本人的反映不在此列出。',
    'Reports about who takes part in the review (article 20): registered and verified; the committee decides. None about yourself is shown.',
  ],
  none: ['没有违规反映。', 'No report.'],
  channel: ['渠道', 'Channel'],
  online: ['网上', 'Online'],
  letter: ['来信', 'Letter'],
  visit: ['来访', 'Visit'],
  telephone: ['来电', 'Telephone'],
  '12345': ['12345热线', '12345 hotline'],
  authority: ['其他部门转来', 'Other authority'],
  receivedOn: ['收文日期', 'Received on'],
  personFound: ['所涉人员登录名（属实的必填）', 'Sign-in name (if substantiated)'],
  reporter: ['反映人及联系方式（匿名的不填）', 'Who reports, and contact (empty if anonymous)'],
  register: ['登记收到的反映', 'Register one received'],
  verify: ['登记核实结果', 'Record the finding'],
  result: ['核实结果', 'Result'],
  substantiated: ['属实', 'Substantiated'],
  notSubstantiated: ['不属实', 'Not substantiated'],
  finding: ['核实情况', 'Finding'],
  verifyConsequence: ['属实的报评审委员会处理。', 'What proves true goes to the committee.'],
  waiting: ['待核实', 'To be verified'],
  sanction: ['处理', 'Sanction'],
  measureNone: ['不予处理', 'None'],
  criticism: ['批评', 'Criticism'],
  warning: ['警告', 'Warning'],
  disqualification: ['取消评审员资格', 'Disqualification'],
  recordSanction: ['补录评审委员会处理', 'Enter the sanction'],
  erased: ['个人信息已删除', 'Erased'],

  files: ['评审办材料', 'The office’s files'],
  filesLead: [
    '评审办上传的扫描件和文件；各表单也可以就地上传。',
    'Scans and files of the office; forms upload on the spot, too.',
  ],
});
