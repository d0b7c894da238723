import { phrases } from '../text/phrases.ts';

export const callText = phrases({
  title: ['申报通知与日程', 'Call for applications and timetable'],
  titleOf: [(year: string) => `${year}年度申报通知与日程`, (year: string) => `Call for applications ${year}`],
  extensions: ['延长受理的公告', 'Extensions of the window'],
  announced: ['距开始受理还有', 'Applications open in'],
  open: ['距截止受理还有', 'Applications close in'],
  opened: ['已开始受理', 'Applications are open'],
  closed: ['申报受理已截止', 'Applications are closed'],
  print: ['打印', 'Print'],
  apply: ['登录申报', 'Sign in to apply'],
  none: ['申报通知尚未发布', 'The call is not out yet'],
  noneDetail: [
    '评审办发布年度申报通知后，受理时间、条件和日程在这里公布（第十二条）。',
    'When the award office has published the yearly call, its window, conditions and timetable stand here (article 12).',
  ],
  timetable: ['年度日程', 'Timetable'],
  noTimetable: ['本年度没有随申报通知公布日程。', 'No timetable was published with this call.'],
  act: ['工作', 'What'],
  when: ['时间', 'When'],
  to: [(from: string, to: string) => `${from}至${to}`, (from: string, to: string) => `${from} to ${to}`],
});

export const defencesText = phrases({
  title: ['陈述答辩', 'Oral defences'],
  titleOf: [(year: string) => `${year}年度陈述答辩`, (year: string) => `Oral defences ${year}`],
  lead: [
    '入围组织的陈述答辩过程向公众公开，欢迎参与（第十四条第（四）项）。',
    'The defences of the shortlisted organisations are open to the public (article 14 (4)).',
  ],
  none: ['目前没有安排陈述答辩', 'No defence is scheduled yet'],
  noneDetail: [
    '评审办确定入围名单后，时间、地点和公众旁听办法在这里公布。',
    'When the shortlist is fixed, time, place and how to attend stand here.',
  ],
  when: ['时间（北京时间）', 'When (Beijing time)'],
  organisation: ['组织', 'Organisation'],
  award: ['奖项', 'Award'],
  place: ['地点', 'Place'],
  attend: ['公众旁听办法', 'How to attend'],
  past: ['已举行', 'Held'],
});
