import { phrases } from '../../../text/phrases.ts';

export const rulingText = phrases({
  title: ['公示意见与裁定', 'Notices and objections'],
  lead: [
    '公示期内的意见由评审办受理、核实并形成调查核实情况报告；评审委员会审查报告，对每件正式异议作出裁定（第十四条（六））。不显示异议人身份。',
    'The office verifies and reports; the committee examines the report and rules on each formal objection (article 14(6)). Who objected is not shown.',
  ],
  examine: ['审查报告', 'Examine the report'],
  examineConsequence: [
    '记录评审委员会已审查这一版调查核实情况报告；此后可以逐件裁定。',
    'It is on record that the committee examined this version; then each objection is ruled on.',
  ],
  rule: ['作出裁定', 'Rule'],
  ruleConsequence: [
    '裁定不能更改，告知异议人和被异议组织；异议成立的，该组织在全部意见处理完毕后移出名单。',
    'It cannot be changed; both sides are told. Upheld, the organisation leaves the list once all opinions are answered.',
  ],
  basis: ['裁定依据', 'What it rests on'],
  upheldNot: ['异议不成立', 'Dismissed'],
  toObjector: ['处理理由（告知异议人）', 'Reason (told to the objector)'],
  toOrganisation: [
    '告知被异议组织的理由（不得透露异议人身份；不填的只告知结果）',
    'Reason told to the organisation (never who objected; empty: the result only)',
  ],
  examineFirst: ['审查报告后才能裁定。', 'Rule after the report is examined.'],
  positionNone: ['该组织尚未作书面说明', 'No position yet'],
  hearingsTitle: ['被反映组织的书面说明', 'The organisations’ positions'],
  substance: ['所反映问题的要点', 'What it is about'],
  reportWaits: ['评审办尚未提交报告。全部意见核实后提交。', 'No report yet: it comes once all are verified.'],
  refusal: ['不予受理的理由', 'Why not accepted'],
  back: ['返回公示意见', 'Back to the notices'],
  progress: ['处理情况', 'State'],
});
