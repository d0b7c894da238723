import { phrases } from './phrases.ts';

/** Workbooks of a year. */
export const exportsText = phrases({
  workbooks: ['Excel 导出', 'Workbooks'],
  applications: ['申报组织', 'Applications'],
  scores: ['全部评分', 'Scores'],
  ballots: ['表决结果', 'Ballots'],
  objections: ['公示意见', 'Opinions'],
  budget: ['经费', 'Budget'],
  make: [(what: string) => `导出${what}`, (what: string) => `Export: ${what}`],
  made: [
    (name: string, rows: number, hidden: number) =>
      `${name}，共${rows}行${hidden > 0 ? `，因利害关系未含${hidden}家` : ''}`,
    (name: string, rows: number, hidden: number) => `${name}, ${rows} rows${hidden > 0 ? `, ${hidden} left out` : ''}`,
  ],
  download: ['下载（链接一分钟内有效）', 'Download (the link is good for a minute)'],
});
