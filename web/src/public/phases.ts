/** The parts of a year in their order, as the public API names them, with the clause that each follows. */
export const phases = [
  { phase: 'preparation', name: ['年度筹备', 'Preparation'], article: '第八条' },
  { phase: 'application', name: ['申报受理', 'Applications'], article: '第十二条、第十三条' },
  { phase: 'qualification-review', name: ['资格审查', 'Qualification review'], article: '第十四条（一）' },
  { phase: 'document-review', name: ['资料评审', 'Document review'], article: '第十四条（二）' },
  { phase: 'site-visit', name: ['现场评审', 'Site visit'], article: '第十四条（三）' },
  { phase: 'oral-defence', name: ['陈述答辩', 'Oral defence'], article: '第十四条（四）' },
  { phase: 'comprehensive-review', name: ['综合审查', 'Comprehensive review'], article: '第十四条（五）' },
  { phase: 'public-notice', name: ['初选公示', 'Public notice'], article: '第十四条（六）' },
  { phase: 'final-approval', name: ['审定批准', 'Final approval'], article: '第十四条（七）' },
  { phase: 'conferral', name: ['表彰奖励', 'Conferral'], article: '第十五条' },
] as const;
