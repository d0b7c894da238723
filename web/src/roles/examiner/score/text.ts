import { phrases } from '../../../text/phrases.ts';

/** Words of the scorecard. */
export const scoreText = phrases({
  document: ['资料评审', 'Document review'],
  site: ['现场评审', 'Site visit'],
  myScore: [(phase: string) => `我的${phase}评分`, (phase: string) => `My score: ${phase}`],
  lead: [
    '独立评分：提交之前，您看不到其他成员的评分，他们也看不到您的。草稿随填随存，只有您能看到（工作规则）。',
    'Score alone: before you submit you see nobody else’s score and nobody sees yours. The draft saves itself and is yours alone (working rule).',
  ],
  visitFirst: [
    '现场评审日起才能提交，现在可以先填草稿。',
    'It can be submitted from the day of the visit; the draft can be begun now.',
  ],
  total: ['总分', 'Total'],
  outOf: [(points: number) => `满分${points}分`, (points: number) => `of ${points}`],
  done: [
    (count: number, all: number) => `已评${count}条，共${all}条`,
    (count: number, all: number) => `${count} of ${all} items scored`,
  ],
  categories: ['各类目得分', 'Points by category'],
  items: [(category: string) => `${category}的评分条款`, (category: string) => `Items of ${category}`],
  pointsOf: [(points: string, of: number) => `${points}/${of}分`, (points: string, of: number) => `${points} of ${of}`],
  itemPoints: [(points: number) => `分值${points}分`, (points: number) => `${points} points`],
  process: ['过程条款：看方法、展开、学习、整合', 'Process item: approach, deployment, learning, integration'],
  result: ['结果条款：看水平、趋势、对比、整合', 'Result item: level, trend, comparison, integration'],
  percentage: ['评分百分比', 'Percentage'],
  band: [(from: number, to: number) => `${from}–${to}%`, (from: number, to: number) => `${from}–${to}%`],
  notScored: ['未评', 'Not scored'],
  guide: [(band: string) => `${band}档的表现`, (band: string) => `What ${band} looks like`],
  allBands: ['各评分档的说明', 'All bands'],
  guideNote: [
    (standard: string, guide: string) => `${standard}评分，说明供参考，以${guide}原文为准。`,
    (standard: string, guide: string) => `${standard}; an aid, the text of ${guide} prevails.`,
  ],
  strengths: ['优势（每行一条）', 'Strengths (one a line)'],
  opportunities: ['改进机会（每行一条）', 'Opportunities for improvement (one a line)'],
  strengthsOf: ['优势', 'Strengths'],
  opportunitiesOf: ['改进机会', 'Opportunities'],
  notes: ['备注（仅自己可见，不随评分提交）', 'Notes (yours alone, not submitted)'],
  next: ['保存并到下一条', 'Save and next'],
  previous: ['上一条', 'Previous'],
  keys: [
    '键盘：方向键选择百分比，Ctrl+回车保存并到下一条，Ctrl+↑、Ctrl+↓切换条款。',
    'Keys: arrows choose the percentage, Ctrl+Enter saves and goes on, Ctrl+↑ and Ctrl+↓ change the item.',
  ],
  evidenceSide: ['申报材料', 'What was filed'],
  evaluationOf: [(category: string) => `自我评价：${category}`, (category: string) => `Self-evaluation: ${category}`],
  noEvaluation: ['这一类目没有填写自我评价。', 'No self-evaluation of this category.'],
  indicators: ['近三年主要经济指标（万元）', 'Indicators of three years (CNY 10,000)'],
  report: ['自我评价报告', 'Self-evaluation report'],
  unsaved: ['以下条款还没有保存到服务器', 'Not on the server yet'],
  review: ['核对并提交', 'Check and submit'],
  missing: [
    (count: number) => `还有${count}条没有评分，提交前须全部评完：`,
    (count: number) => `${count} items are not scored yet:`,
  ],
  tooLong: [
    '每条优势、改进机会最多2000字，以下条款有超长的：',
    'A strength or opportunity has at most 2000 characters; too long in:',
  ],
  submit: ['提交评分', 'Submit the score'],
  submitConsequence: [
    (total: string) =>
      `总分${total}分。提交后不能更改，作为您的独立评分留存；之后您可以查看其他成员已提交的评分，不同意见在合议中提出。`,
    (total: string) =>
      `Total ${total}. It cannot be changed afterwards and stays as your own score; then you see the others’ that are in.`,
  ],
  stillUnsaved: ['有条款没有保存成功，请先处理上面列出的条款。', 'Some items are not saved: see above.'],
  submittedAt: [(at: string) => `已于${at}提交，不能更改。`, (at: string) => `Submitted ${at}; it cannot be changed.`],
  toCompare: ['查看评审组评分', 'See the team’s scores'],
  item: ['条款', 'Item'],
  points: ['得分', 'Points'],
  none: ['无', 'None'],
});
