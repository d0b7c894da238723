import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../functions/domain/policy/regulation/regulation.ts';
import { chineseArticle, englishArticle } from '../../../web/src/text/article.ts';

describe('an article in words', () => {
  it('is cited as the documents cite it', () => {
    for (const article of ['A3', 'A10', 'A11.8', 'A14.6', 'A19', 'A20', 'A22'] as const) {
      expect(chineseArticle(article)).toBe(citationOf(article));
    }
    expect(chineseArticle('A14.6')).toBe('第十四条第（六）项');
    expect(englishArticle('A14.6')).toBe('article 14 (6)');
  });

  it('stays as it is where it is in words already', () => {
    expect(chineseArticle('第十四条（五）')).toBe('第十四条（五）');
    expect(englishArticle('article 3')).toBe('article 3');
  });
});
