import type { Article, Basis, Gap } from '../kernel/result.ts';

/** Something that keeps an application from being submitted, and by which rule. */
export interface Shortfall extends Gap {
  readonly basis: Basis;
}

/** A shortfall by an article. */
export const byArticle =
  (article: Article) =>
  (at: string, problem: string): Shortfall => ({ at, problem, basis: { rule: 'regulation', article } });
