import { phrases } from '../text/phrases.ts';

export const processText = phrases({
  title: ['评审程序', 'The procedure'],
  described: [
    '评审程序图：自上而下为各阶段，左侧的线表示可能回到的步骤，右侧的线表示可能越过的步骤；右边的列表用文字说明同样的内容。',
    'The procedure from top to bottom; lines on the left lead back, lines on the right lead past other steps. The list says the same in words.',
  ],
  source: [
    '本图由评审流程的程序定义自动生成，与系统实际运行的一致。',
    'Drawn from the definition of the procedure that the system runs.',
  ],
  today: ['现在', 'Now'],
  done: ['已完成', 'Done'],
  here: ['进行中', 'In progress'],
  ahead: ['未开始', 'Ahead'],
  next: ['下一步：', 'Next: '],
  or: ['，或', ', or '],
  extended: ['可延长，不缩短', 'can be extended, never shortened'],
  lines: ['图中的线', 'The lines'],
  completed: ['本年度结束', 'The year is over'],
  AwaitNotice: ['发布公示', 'The notice is published'],
  NoticePeriod: ['公示期', 'The notice runs'],
  FixOpinions: ['汇总公示期内收到的意见', 'Opinions received are listed'],
  AwaitOpinions: ['意见调查核实、报告、审查', 'Opinions are verified and examined'],
  UpdateList: ['按审查结果调整名单', 'The list is adjusted'],
});

/** Why the procedure goes to a box otherwise than from the one above it. */
export const railText = phrases({
  'left AwaitNotice': ['名单新增的，须另行足期公示', 'Names that were added get a full notice of their own'],
  'left comprehensive-review': ['需要补充表决的，回到评委会', 'Where another ballot is needed, back to the committee'],
  'left AwaitOpinions': [
    '报送前或审定批准前又登记的期内意见，先处理完毕',
    'Opinions of the period that are registered late are settled first',
  ],
  'left UpdateList': ['退回或变动的，重新确定名单', 'Sent back or changed: the list is fixed anew'],
  'right UpdateList': [
    '没有待处理的意见而名单有变动，或补充表决之后',
    'The list changes with no opinion open, or after another ballot',
  ],
  'right final-approval': ['没有意见，或意见处理完毕、名单不变', 'No opinions, or all are settled and the list stands'],
  'right completed': ['没有组织进入下一步，本年度空缺', 'Nobody goes on: there is no winner this year'],
});
