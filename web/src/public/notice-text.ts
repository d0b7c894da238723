import { phrases } from '../text/phrases.ts';

export const noticeText = phrases({
  notices: ['公示公告', 'Public notices'],
  noticesLead: [
    '初选授奖名单公示、补充公示和更正公告。公示期内，任何单位和个人都可以提出意见（第十四条第（六）项）。',
    'Notices of the preliminary list, supplementary notices and corrections. Anybody can object while one runs (article 14 (6)).',
  ],
  none: ['目前没有公示', 'There is no notice yet'],
  noneDetail: [
    '评审委员会表决产生初选授奖名单后，公示在这里和区级以上主要新闻媒体发布。',
    'When the committee has voted on the preliminary list, the notice stands here and in the news media.',
  ],
  running: ['正在公示', 'Running'],
  past: ['已期满', 'Over'],
  initial: ['初选公示', 'Notice'],
  supplementary: ['补充公示', 'Supplementary notice'],
  correction: ['更正公告', 'Correction'],
  left: ['距公示截止还有', 'The notice ends in'],
  over: ['公示期已满', 'The notice is over'],
  publishedOn: ['发布日期', 'Published'],
  ends: ['公示截止', 'Ends'],
  read: ['查看公示全文', 'Read the notice'],
  official: ['', 'The notice is an official text and stands in Chinese.'],
  listOf: [
    (award: string, count: number) => `${award}（${count}家，排名不分先后）`,
    (award: string, count: number) => `${award}（${count}家，排名不分先后）`,
  ],
  objectNow: ['我要提出意见', 'Object'],
  follow: ['查询已提交的意见', 'Follow what you sent'],
  print: ['打印', 'Print'],
  address: ['本页地址', 'Address of this page'],
  others: ['本年度的其他公示', 'Other notices of this year'],
  changed: ['本公示发布后有变更，公示期现为：', 'This notice has changed since. It now runs: '],
  seeChanges: ['查看变更', 'See what changed'],
  changes: ['公示期间的变更', 'What changed since'],
  extended: [
    (on: string, lastDay: string) => `${on}公告：公示期延长至${lastDay} 24:00。`,
    (on: string, lastDay: string) => `${on}: extended to ${lastDay}, 24:00.`,
  ],
  corrected: [(on: string) => `更正公告（${on}）`, (on: string) => `Correction (${on})`],
  restarted: [
    (lastDay: string) => `公示期重新起算，至${lastDay} 24:00。`,
    (lastDay: string) => `The period begins anew and ends on ${lastDay}, 24:00.`,
  ],
  correctedBy: ['期满后另有更正公告', 'Corrected by a later notice'],
  corrects: ['本公告更正的公示', 'The notice that this one corrects'],
  rules: ['怎样提出意见', 'How to object'],
  ruleTime: [
    '公示期内提出，以收到时间为准；在本网站提交的，以系统收到的时间为准，最后一日24:00前收到的都有效。',
    'While the notice runs, by the time of receipt: what this site has received before 24:00 of the last day counts.',
  ],
  ruleNamed: [
    '具名异议：写明异议对象、事实和理由，提供姓名、联系方式和有关证据。评审办决定是否受理并告知；受理的，调查核实后由评审委员会审查，结果告知异议人。',
    'Formal objection, with name, contact and evidence: accepted or refused with a reason, verified, examined by the committee, and you are told the result.',
  ],
  ruleLead: [
    '不署名反映：作为线索核查，列入调查核实情况报告。',
    'Without a name: a lead, which is verified and listed in the report.',
  ],
  ruleElse: [
    '也可以通过信函、来访、电话等方式提出，以收文日期为准，联系方式见公示。',
    'By letter, visit or telephone, too: the date of receipt counts. The contact stands in the notice.',
  ],
  ruleSecret: [
    '异议人的姓名和联系方式依法保密，不公开，也不告知被异议的组织。',
    'Name and contact are confidential: never public, never told to the organisation objected to.',
  ],
  ruleEnd: [
    '公示期满不等于通过：意见没有处理完毕，名单不报区政府。',
    'That a notice is over approves nothing: no list goes to the government while an opinion is open.',
  ],
  rulesBasis: [
    '征求意见、调查核实、形成报告和提交评委会审查依据《管理办法》第十四条第（六）项；受理、线索等具体办理方式为工作规则，管理办法未作规定。',
    'Notice, verification, report and examination rest on article 14 (6); acceptance and leads are working rules, not fixed by the regulation.',
  ],
});
