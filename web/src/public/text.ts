import { phrases } from '../text/phrases.ts';

export const publicText = phrases({
  motto: ['自愿申请　科学公开　公平公正　好中择优', 'Voluntary · scientific and open · fair · the best of the good'],
  pages: ['栏目', 'Pages'],
  notices: ['公示公告', 'Notices'],
  call: ['申报通知', 'Call for applications'],
  defences: ['陈述答辩', 'Oral defences'],
  winners: ['获奖名录', 'Winners'],
  certificates: ['证书查验', 'Certificate check'],
  follow: ['意见查询', 'Follow an opinion'],
  office: [
    '承办单位：瓯海区政府质量奖评审委员会办公室（设在区市场监督管理局）',
    'Award office of the review committee, at the district bureau for market regulation',
  ],
  api: ['接口说明（OpenAPI）', 'API (OpenAPI)'],
  copy: [(name: string) => `复制${name}`, (name: string) => `Copy ${name.toLowerCase()}`],
  copied: [(name: string) => `已复制${name}`, (name: string) => `Copied ${name.toLowerCase()}`],
  copyByHand: [
    '浏览器不允许自动复制，已为您选中，请按 Ctrl+C',
    'The browser forbids copying: it is marked, press Ctrl+C',
  ],
  noYear: ['还没有启动任何年度的评审', 'No award year has been opened yet'],
});
