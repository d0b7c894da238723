import { phrases } from '../../text/phrases.ts';

export const correctionsText = phrases({
  title: ['补正', 'Corrections'],
  lead: [
    '评审办要求补正时，先修改申报材料的有关部分，再在这里逐项答复并提交。改变了已验证的内容，会自动重新提请部门验证。',
    'When the office asks for a correction: change the sections concerned, then answer each item here. A fact that changes is put to its department again.',
  ],
  none: [
    '评审办没有要求补正。需要补正时会在这里列出，并在“消息”中告知。',
    'Nothing was asked. Corrections are listed here, and told under Messages.',
  ],
  asked: ['提出时间', 'Asked'],
  due: ['补正期限', 'Due'],
  items: ['要求补正的事项', 'What is asked'],
  state: [
    (state: string) => ({ open: '待补正', answered: '已补正', overdue: '已逾期', lapsed: '已失效' })[state] ?? state,
    (state: string) => ({ open: 'Open', answered: 'Answered', overdue: 'Overdue', lapsed: 'Lapsed' })[state] ?? state,
  ],
  item: [
    (number: number, words: string) => `第${number}项：${words}`,
    (number: number, words: string) => `No. ${number}: ${words}`,
  ],
  answer: [(number: number) => `对第${number}项的答复`, (number: number) => `Answer to no. ${number}`],
  changed: [
    (number: number) => `为第${number}项修改了哪些部分`,
    (number: number) => `Sections changed for no. ${number}`,
  ],
  edit: ['修改申报材料', 'Change the application'],
  send: ['提交补正', 'Submit the correction'],
  consequence: [
    '形成申报材料的新一版，以前各版仍可查阅。已验证的内容有改变的，重新提请部门验证。',
    'Makes a new version; earlier ones stay readable. Facts that changed are put to their departments again.',
  ],
  overdueNote: ['期限已过，请联系评审办。', 'The time is over: contact the office.'],
  compare: ['各版本对照', 'Compare versions'],
});
