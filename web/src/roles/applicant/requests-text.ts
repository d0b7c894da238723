import { phrases } from '../../text/phrases.ts';

const statusZh: Readonly<Record<string, string>> = {
  'not-asked': '还没有提请',
  changed: '提请后内容已改变，须重新提请',
  open: '等待答复',
  agreed: '已确认',
  refused: '未予确认',
  lapsed: '已失效，须重新提请',
};
const statusEn: Readonly<Record<string, string>> = {
  'not-asked': 'Not asked yet',
  changed: 'Changed since it was asked: ask again',
  open: 'Waits for the answer',
  agreed: 'Confirmed',
  refused: 'Not confirmed',
  lapsed: 'Lapsed: ask again',
};

export const requestsText = phrases({
  title: ['验证与推荐', 'Confirmations'],
  lead: [
    '申报表中的有关内容由相关部门验证确认，并由一家行业协会或主管部门签署推荐意见（第十三条）。提请的内容取自申报表，由部门逐项答复。',
    'Departments confirm facts of the form, and one association or authority signs the recommendation (article 13).',
  ],
  facts: ['部门验证', 'Facts'],
  answered: [
    (done: number, all: number) => `应验证${all}项，已答复${done}项`,
    (done: number, all: number) => `${done} of ${all} answered`,
  ],
  refusedNote: [
    '未予确认算作已答复，不影响提交，由评审办在资格审查中判断。',
    'Counts as answered and does not keep you from submitting; the office judges.',
  ],
  status: [(status: string) => statusZh[status] ?? status, (status: string) => statusEn[status] ?? status],
  department: ['答复单位', 'Asked of'],
  statement: ['提请确认的内容', 'What is to be confirmed'],
  noStatement: [
    '请先填写完整有关部分，内容由申报表生成。',
    'Complete the sections first; the words come from the form.',
  ],
  asked: ['提请时间', 'Asked'],
  due: ['答复期限', 'Due'],
  answeredAt: ['答复时间', 'Answered'],
  said: ['答复', 'Answer'],
  ask: ['提请验证', 'Ask'],
  askOf: [(label: string) => `提请验证：${label}`, (label: string) => `Ask: ${label}`],
  attach: ['随附证明材料（可不附，供该部门核对）', 'Files for the department (optional)'],
  attachTo: [(label: string) => `随附证明材料：${label}`, (label: string) => `Files: ${label}`],
  askAll: [
    (count: number) => `一次提请其余${count}项（不附材料）`,
    (count: number) => `Ask the other ${count} at once, without files`,
  ],
  askedNow: ['已提请，对方会收到通知', 'Asked; they are told'],
  recommendation: ['推荐意见', 'Recommendation'],
  recommendationLead: [
    '行业协会或主管部门签署，一家即可。未获推荐的可以另请一家。',
    'One association or authority suffices; if it declines, ask another.',
  ],
  recommender: ['推荐单位', 'Recommender'],
  other: ['行业协会或其他主管部门', 'An association or another authority'],
  recommenderId: ['单位标识', 'Id of the unit'],
  recommenderHint: [
    '填写推荐单位在本系统中的标识（小写字母、数字和连字符），由该单位或评审办告知。',
    'The id of the unit in this system, as told by it or by the office.',
  ],
  recommended: [
    (status: string) =>
      ({ open: '等待签署', agreed: '已签署推荐意见', refused: '不予推荐', lapsed: '已失效' })[status] ?? status,
    (status: string) => ({ open: 'Waits', agreed: 'Signed', refused: 'Declined', lapsed: 'Lapsed' })[status] ?? status,
  ],
  request: ['请其签署推荐意见', 'Ask for the recommendation'],
  none: ['还没有请任何单位推荐。', 'Nobody was asked yet.'],
});
