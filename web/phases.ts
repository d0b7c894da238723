/** The parts of a year in their order, as the public API names them, with the clause that each follows. */
export const phases = [
  { phase: 'preparation', title: '年度筹备', article: '第八条' },
  { phase: 'application', title: '申报受理', article: '第十二条、第十三条' },
  { phase: 'qualification-review', title: '资格审查', article: '第十四条（一）' },
  { phase: 'document-review', title: '资料评审', article: '第十四条（二）' },
  { phase: 'site-visit', title: '现场评审', article: '第十四条（三）' },
  { phase: 'oral-defence', title: '陈述答辩', article: '第十四条（四）' },
  { phase: 'comprehensive-review', title: '综合审查', article: '第十四条（五）' },
  { phase: 'public-notice', title: '初选公示', article: '第十四条（六）' },
  { phase: 'final-approval', title: '审定批准', article: '第十四条（七）' },
  { phase: 'conferral', title: '表彰奖励', article: '第十五条' },
] as const;
