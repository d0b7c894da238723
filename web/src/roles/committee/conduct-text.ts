import { phrases } from '../../text/phrases.ts';

export const sanctionText = phrases({
  title: ['违规反映与处理', 'Misconduct'],
  lead: [
    '任何参与评审的人员都可以反映违反第二十条的行为，由评审办核实；经核实的由评审委员会决定处理。涉及您本人的不在此列出。',
    'Whoever takes part may report a breach of article 20; the office verifies, the committee decides. None about yourself is shown.',
  ],
  reportIt: ['反映违规行为', 'Report misconduct'],
  reportNote: [
    '被反映人的姓名和反映内容只有核实和处理此事的人员可以看到，不进入公开记录。',
    'Names and details are read only by those who verify and decide.',
  ],
  due: ['经核实的违规反映', 'Cases that proved true'],
  none: ['没有经核实须处理的违规反映。评审办核实属实的列在这里。', 'None: what the office finds true stands here.'],
  decide: ['作出处理决定', 'Decide'],
  decideConsequence: [
    '告知被处理人；取消评审员资格的，其不得再参加评审，评分按规定不再计入。',
    'The person is told; one disqualified takes no further part and his scores count no more.',
  ],
  measure: ['处理措施', 'Measure'],
});
