import type { SubmitCandidates } from '../../contracts/api/candidates.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, currentStage, lateStageOf } from '../cycle/cycle.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { roundSettled } from '../inquiry/round.ts';
import { against, type Gap, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { lateUnderWay, waitsForLate, yetToName } from './late.ts';

/**
 * 候选授奖名单 (A14.5a): the office names candidates and, with a reason each, whom it leaves out, of everyone who passed the oral
 * defence. Late entrants that caught up afterwards are added by a submission of their own (A14.2g). Whom the committee puts on the preliminary list is decided by its ballots alone (A8c).
 *
 * @param out who withdrew or was stopped
 * @param inquiry the departments' opinions before the list goes to the committee (A14.1a)
 */
export const submitCandidates = (
  cycle: Cycle,
  out: ReadonlySet<string>,
  inquiry: Inquiry,
  { candidates, omitted, situations }: SubmitCandidates,
): Result<EventOf<'cycle'>> => {
  const expected = yetToName(cycle, out);
  if (cycle.candidates && !waitsForLate(cycle, out)) {
    return stale({
      code: 'candidates-submitted',
      reason: '候选授奖名单已提交评委会，评审办不能再改。',
      remedy: '此后名单由评委会表决确定；有新情况的，请向评委会报告。',
      current: { candidates: cycle.candidates.candidates.map(({ code }) => code) },
    });
  }
  if (!cycle.applicants || currentStage(cycle)) {
    return against('A14.5', {
      code: 'review-unfinished',
      reason: '资格审查、资料评审、现场评审和陈述答辩尚未全部结束。',
      remedy: '请在陈述答辩结束、结果确定后提出候选授奖名单。',
    });
  }
  const underWay = lateUnderWay(cycle, out);
  if (underWay.length > 0) {
    return outOfOrder({
      code: 'late-entrants-under-way',
      reason: `有${underWay.length}家组织因更正决定正在补行评审阶段，候选授奖名单不能遗漏它们。`,
      remedy: '请先逐一结束其补行的阶段（通过或者不通过均可），再提出候选授奖名单。',
      gaps: underWay.map(({ code }) => ({ at: code, problem: `补行评审阶段尚未结束：${lateStageOf(cycle, code)}` })),
    });
  }
  const named = [...candidates, ...omitted].map(({ code }) => code);
  const gaps: readonly Gap[] = [
    ...expected
      .filter(({ code }) => !named.includes(code))
      .map(({ code }) => ({ at: code, problem: '通过陈述答辩，须列为候选，或说明未列入的理由' })),
    ...[...new Set(named)].flatMap((code): readonly Gap[] => {
      if (named.filter((other) => other === code).length > 1) return [{ at: code, problem: '重复列出' }];
      if (expected.some((applicant) => applicant.code === code)) return [];
      return [{ at: code, problem: out.has(code) ? '已撤回申报或终止评审' : '未通过陈述答辩' }];
    }),
    ...candidates
      .filter(({ code, award }) => expected.some((applicant) => applicant.code === code && applicant.award !== award))
      .map(({ code }) => ({ at: code, problem: '奖项与其申报的奖项不同' })),
  ];
  if (gaps.length > 0) {
    return outOfOrder({
      code: 'candidates-incomplete',
      reason: '候选授奖名单与通过陈述答辩的组织不符。',
      remedy: '请按所列各项改正；每一入围组织要么列为候选，要么说明未列入的理由。',
      gaps,
    });
  }
  const settled = roundSettled(
    inquiry,
    expected.map(({ code }) => code),
    candidates.map(({ code }) => code),
    situations,
  );
  if (!settled.ok) return settled;
  return ok({
    type: cycle.candidates ? 'CandidatesSupplemented' : 'CandidatesSubmitted',
    candidates,
    omitted,
    ...(situations.length > 0 ? { situations } : {}),
  });
};
