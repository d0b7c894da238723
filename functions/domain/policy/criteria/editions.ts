import { missing, ok, type Result } from '../../kernel/result.ts';
import type { CriteriaEdition } from './edition.ts';
import { gbt19580of2012 } from './gbt-19580-2012.ts';

/** Every edition that cycles are or were scored by, by id. None is ever taken out: old cycles stay readable. */
export const editions: ReadonlyMap<string, CriteriaEdition> = new Map(
  [gbt19580of2012].map((edition) => [edition.id, edition]),
);

/** The edition of that id, as a cycle has recorded it (A4a). */
export const editionOf = (id: string): Result<CriteriaEdition> => {
  const edition = editions.get(id);
  return edition === undefined
    ? missing({
        code: 'criteria-edition-unknown',
        reason: `系统中没有编号为“${id}”的评审标准版本。`,
        remedy: `请从已有版本中选择：${[...editions.values()].map(({ standard }) => standard).join('、')}；新版标准需先录入评分表。`,
      })
    : ok(edition);
};
