import { type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import { tellsWho } from '../opinion/identity.ts';
import { pointsIn } from '../policy/criteria/points-in.ts';
import type { Hundredths } from '../policy/criteria/score.ts';
import { scoreTraces } from '../visit/score-free.ts';
import { type DocumentModel, linesOf } from './model.ts';

const placeholders = /undefined|null|NaN|\$\{|【[^】]*】|_{2,}|×{2,}/;

/** What a reader of a document must not learn from it. */
export interface Confidential {
  /** Names of organisations that it must not mention; none for a document that lists organisations. */
  readonly organisations: readonly string[];
  /** By what whoever objected can be known: names and contacts (A14.6c). */
  readonly objectors: readonly string[];
  /** For an applicant's document: the points that his application was given, whatever words stand around them; else nothing is a score. */
  readonly scores?: readonly Hundredths[];
}

/** The team's recommendation is for office and committee alone (A14.3d, A20d). */
const recommendation = /评审组[^，。；\n]{0,6}(?:建议|推荐)[^，。；\n]{0,8}(?:授奖|获奖|入围|候选|列入)/;

/**
 * What may not leave in a document: gaps that nobody filled; whoever objected; to an applicant also scores, percentages and rankings,
 * the team's recommendation, and the name of any other organisation of the year (A14.3b, A14.6c, A20d). What people wrote as a reason is looked at, too.
 */
export const withoutLeaks = <M extends DocumentModel>(
  model: M,
  { organisations, objectors, scores }: Confidential,
): Result<M> => {
  const gaps: readonly Gap[] = linesOf(model).flatMap((line, index) => {
    const at = `第${index + 1}行`;
    const found = [
      ...(line.trim() === '' || placeholders.test(line) ? [`有未填写的内容：“${line}”`] : []),
      ...(scores ? scoreTraces(line) : []).map((trace) => `含有分数、百分比或排名：“${trace}”`),
      ...pointsIn(line, scores ?? []).map((points) => `含有评审得分的数值：“${points}”`),
      ...(scores && recommendation.test(line) ? ['提到了评审组建议'] : []),
      ...organisations.filter((name) => line.includes(name)).map((name) => `提到了其他组织“${name}”`),
      // The gap names the place only: who drafts need not know the objector.
      ...(tellsWho(line, objectors) ? ['含有异议人的姓名或联系方式'] : []),
    ];
    return found.map((problem) => ({ at, problem }));
  });
  return gaps.length === 0
    ? ok(model)
    : invalid({
        code: 'document-leaks',
        reason: '按现有内容拟出的文稿含有不得写入的内容，没有生成。',
        remedy:
          '请在拟稿时另行填写不含分数、排名、评审组建议、异议人和其他组织信息的表述（wording），或先更正有关记录。',
        gaps,
      });
};
