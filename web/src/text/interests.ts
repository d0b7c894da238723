import { phrases } from './phrases.ts';

/** A person's own undertaking and interests (article 20). */
export const interestsText = phrases({
  interests: ['我的承诺与利害关系', 'My undertaking and interests'],
  interestsLead: [
    '参与评审的人员每年承诺保密与廉洁，并申报与申报组织及其咨询机构的利害关系；有利害关系的组织，您看不到其申报，也不能办理（第二十条）。',
    'Whoever takes part gives a yearly undertaking and declares interests; what you have an interest in you neither read nor handle (article 20).',
  ],
  given: [(at: string) => `已于${at}承诺`, (at: string) => `Given ${at}`],
  notGiven: ['本年度还没有承诺。承诺前不能办理评审事项。', 'Not given this year: nothing can be handled before.'],
  declare: ['承诺并申报', 'Give it and declare'],
  undertaking: [
    '我承诺遵守《管理办法》第二十条各项规定，保守秘密，廉洁公正',
    'I undertake to keep article 20: secrecy, integrity, fairness',
  ],
  myInterests: ['已申报的利害关系', 'Declared interests'],
  noInterests: ['没有申报利害关系。', 'None declared.'],
  interestIn: ['组织或咨询机构（全称）', 'Organisation or consultancy (full name)'],
  relation: ['关系', 'Relation'],
  employment: ['任职', 'Employment'],
  ownership: ['持股或出资', 'Ownership'],
  relative: ['亲属', 'Relative'],
  consulting: ['咨询辅导', 'Consulting'],
  other: ['其他', 'Other'],
  explanation: ['说明', 'Explanation'],
  add: ['增加一项利害关系', 'Add an interest'],
  drop: ['去掉', 'Drop'],
  disclose: ['补报新出现的利害关系', 'Disclose a new interest'],
  foundBy: ['来源', 'By'],
  self: ['本人申报', 'Oneself'],
  office: ['评审办查明', 'The office'],
});
