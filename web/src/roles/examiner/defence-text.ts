import { phrases } from '../../text/phrases.ts';

/** Words of the panellist's score of a defence. */
export const defenceText = phrases({
  title: ['陈述答辩评分', 'Score of the defence'],
  lead: [
    '独立评分：提交之前，别人看不到您的评分；提交后不能更改。草稿随填随存（工作规则）。',
    'Score alone; it is seen by nobody before it is submitted, and stays as it is afterwards. The draft saves itself (working rule).',
  ],
  notScheduled: ['评审办还没有安排该组织的答辩。', 'The defence is not scheduled yet.'],
  notBegun: [
    '答辩开始以后才能提交评分，现在可以先做笔记。',
    'It can be submitted once the defence has begun; notes can be taken now.',
  ],
  score: ['评分（百分制，整数）', 'Score (0–100, whole)'],
  unit: ['分', 'points'],
  remarks: ['评语（随评分提交）', 'Remarks (submitted with the score)'],
  notes: ['备注（仅自己可见，不随评分提交）', 'Notes (yours alone, not submitted)'],
  submit: ['提交答辩评分', 'Submit the score'],
  lacking: ['填写评分和评语后提交。', 'Fill in the score and the remarks.'],
  consequence: [
    (score: number) => `评分${score}分。提交后不能更改，作为您的独立评分留存。`,
    (score: number) => `Score ${score}. It cannot be changed afterwards.`,
  ],
  submittedAt: [(at: string) => `已于${at}提交，不能更改。`, (at: string) => `Submitted ${at}; it cannot be changed.`],
  publicNote: ['陈述答辩过程向公众公开（第十四条（四））。', 'Defences are open to the public (article 14(4)).'],
});
