import { phrases } from '../text/phrases.ts';

export const uiText = phrases({
  left: [(span: string) => `还有${span}`, (span: string) => `${span} left`],
  overdue: [(span: string) => `已逾期${span}`, (span: string) => `${span} overdue`],
  article: [(article: string) => `依据：${article}`, (article: string) => `By ${article}`],
});
