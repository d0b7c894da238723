import { type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import { scoreTraces } from '../visit/score-free.ts';
import { type DocumentModel, linesOf } from './model.ts';

const placeholders = /undefined|null|NaN|\$\{|【[^】]*】|_{2,}|×{2,}/;

/**
 * What may not leave in a document: gaps that nobody filled; to an applicant also scores, percentages and rankings, and the name of any
 * other organisation of the year (A14.3b, A20d). What people wrote as a reason is looked at, too.
 *
 * @param others names of the other organisations; empty for documents that list organisations
 * @param toApplicant whether an applicant is to read it
 */
export const withoutLeaks = <M extends DocumentModel>(
  model: M,
  { toApplicant, others }: { readonly toApplicant: boolean; readonly others: readonly string[] },
): Result<M> => {
  const lines = linesOf(model);
  const gaps: readonly Gap[] = lines.flatMap((line, index) => {
    const at = `第${index + 1}行`;
    const empty = line.trim() === '' || placeholders.test(line) ? [{ at, problem: `有未填写的内容：“${line}”` }] : [];
    if (!toApplicant) return empty;
    return [
      ...empty,
      ...scoreTraces(line).map((trace) => ({ at, problem: `含有分数、百分比或排名：“${trace}”` })),
      ...others.filter((name) => line.includes(name)).map((name) => ({ at, problem: `提到了其他组织“${name}”` })),
    ];
  });
  return gaps.length === 0
    ? ok(model)
    : invalid({
        code: 'document-leaks',
        reason: '按现有内容拟出的文稿含有不得写入的内容，没有生成。',
        remedy: '请在拟稿时另行填写不含分数、排名和其他组织信息的表述（wording），或先更正有关记录。',
        gaps,
      });
};
