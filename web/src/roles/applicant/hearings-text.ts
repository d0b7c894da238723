import { phrases } from '../../text/phrases.ts';

export const hearingsText = phrases({
  title: ['意见说明', 'Hearings'],
  lead: [
    '公示期内反映的问题涉及本单位的，评审办在这里告知要点（不含反映人），请在期限内提交书面说明和证明材料，供核实和裁定（第十四条第六项）。',
    'What was reported about you during the public notice, in the office’s words and without who said it: state your position in time, with proof (article 14 (6)).',
  ],
  none: [
    '没有需要说明的问题。公示期内收到涉及本单位的意见，评审办告知后在这里列出。',
    'Nothing to comment on. What the office tells you about is listed here.',
  ],
  due: ['说明期限', 'Due'],
  substance: ['反映的问题（要点）', 'What was reported'],
  erased: ['内容已按规定删除。', 'Erased as the rules demand.'],
  waiting: ['待说明', 'Open'],
  overdue: ['已逾期', 'Overdue'],
  stated: ['已提交说明', 'Stated'],
  onPaper: ['已收到书面说明原件', 'Received on paper'],
  position: ['书面说明', 'Position'],
  proof: ['证明材料（可不附）', 'Proof (optional)'],
  send: ['提交书面说明', 'Send the position'],
  consequence: [
    '书面说明随核实材料提交，供评审办核实和评审委员会裁定。提交后不能更改。',
    'It goes to the office and the committee with the investigation. It cannot be changed.',
  ],
  article: ['第十四条（六）', 'article 14 (6)'],
});
