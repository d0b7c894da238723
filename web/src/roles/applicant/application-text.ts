import { sectionTitles } from '../../../../functions/contracts/application-form.ts';
import { phrases } from '../../text/phrases.ts';

const titleIn = (titles: Readonly<Record<string, string>>) => (section: string) => titles[section] ?? section;

const english = {
  organisation: 'Organisation',
  award: 'Award applied for',
  eligibility: 'Conditions',
  indicators: 'Economic indicators',
  'self-evaluation': 'Self-evaluation',
  innovation: 'Innovation results',
  consultants: 'Consultants',
  declarations: 'Signature, seal, undertaking',
  contact: 'Contact',
};

export const applicationText = phrases({
  title: ['申报材料', 'Application'],
  lead: [
    '按部分填写，边填边自动保存，可以随时离开再回来。',
    'Fill it in by sections; it saves itself, leave and return at any time.',
  ],
  titles: [titleIn(sectionTitles), titleIn(english)],
  sections: ['申报材料各部分', 'Sections of the application'],
  section: ['部分', 'Section'],
  state: ['填写情况', 'State'],
  complete: ['已填完整', 'Complete'],
  notBegun: ['还没有填写', 'Not begun'],
  notDue: ['申报质量奖的可不填', 'Only for the innovation award'],
  stillMissing: [(count: number) => `还缺${count}项`, (count: number) => `${count} missing`],
  savedAt: ['最近保存', 'Last saved'],
  open: ['填写', 'Fill in'],
  read: ['查看', 'Read'],
  progress: [
    (done: number, all: number) => `${all}个部分，已完整${done}个`,
    (done: number, all: number) => `${done} of ${all} sections complete`,
  ],
  sectionLead: [
    '填写后自动保存；关闭网页、断网或登录过期都不会丢失已填内容。',
    'Saves itself; a closed tab, a lost network or an ended session loses nothing.',
  ],
  allSections: ['返回各部分', 'All sections'],
  previous: [(title: string) => `上一部分：${title}`, (title: string) => `Previous: ${title}`],
  next: [(title: string) => `下一部分：${title}`, (title: string) => `Next: ${title}`],
  review: ['核对与提交', 'Review and submit'],
  innovationNote: [
    '申报质量管理创新奖的须填写，每一类至少列出一项（第二条）；申报质量奖的可不填。',
    'For the innovation award: at least one result of each kind (article 2). Not needed for the quality award.',
  ],
  frozen: ['内容已经固定，现在不能修改', 'The content is frozen'],
  frozenDetail: [
    '申报提交后内容不再变化。评审办要求补正时可以修改；受理期限届满前也可以撤回后重新提交。',
    'After submission nothing changes, unless the office asks for a correction; until the window closes it can be withdrawn and submitted anew.',
  ],
});
