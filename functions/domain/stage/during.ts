import type { EliminationStage, ReviewStage } from '../../contracts/primitives.ts';
import { type Cycle, currentStage, lateStageOf, membersOf, outcomeOf, reviewStages } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Article, against, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { formatShanghai } from '../policy/calendar.ts';
import type { TeamPhase } from '../scorecard/scorecard.ts';
import { stageOfPhase } from '../scorecard/scorecard.ts';
import { consensusOf, type Dossier, type Review } from './review.ts';

/** The stages in the words of article 14. */
export const stageWords: Readonly<Record<ReviewStage, string>> = {
  'qualification-review': '资格审查',
  'document-review': '资料评审',
  'site-visit': '现场评审',
  'oral-defence': '陈述答辩',
};

/** Where an application can be eliminated before the ballot, in the words of article 14. */
export const eliminationWords: Readonly<Record<EliminationStage, string>> = {
  ...stageWords,
  'comprehensive-review': '综合审查',
};

/** What follows from a correction decision, in words. */
export const resumedFrom = (stage: EliminationStage): string =>
  stage === 'comprehensive-review' ? '由评审办重新提出是否列为候选' : `自${stageWords[stage]}起补行评审`;

/** The item of article 14 that a stage is. */
export const stageArticle: Readonly<Record<ReviewStage, Article>> = {
  'qualification-review': 'A14.1',
  'document-review': 'A14.2',
  'site-visit': 'A14.3',
  'oral-defence': 'A14.4',
};

/** Fine until a stage closed; while it closes, for what was received before. */
export const stageNotOver = (cycle: Cycle, stage: ReviewStage, receivedAt: Instant): Result<undefined> => {
  const name = stageWords[stage];
  const { closing, closed } = cycle.stages[stage];
  if (closed) {
    return against(stageArticle[stage], {
      code: 'stage-closed',
      reason: `${name}阶段已经结束，本次提交不再计入。`,
      remedy: '评审按程序依次进行；确需更正的，请与评审办联系。',
    });
  }
  return closing && receivedAt >= closing.at
    ? outOfOrder({
        code: 'stage-closing',
        reason: `${name}阶段已于${formatShanghai(closing.at)}开始结束，此后收到的提交不再计入。`,
        remedy: '如该阶段重新开放，可再次提交。',
      })
    : ok(undefined);
};

/** Whether a stage takes commands received at an instant: it runs, or closes after it. Article 14 in order. */
export const stageTakes = (cycle: Cycle, stage: ReviewStage, receivedAt: Instant): Result<undefined> => {
  const over = stageNotOver(cycle, stage, receivedAt);
  const current = currentStage(cycle);
  if (!over.ok || current === stage) return over;
  return against('A14', {
    code: 'stage-not-reached',
    reason: `尚未进入${stageWords[stage]}阶段，${current ? `目前处于${stageWords[current]}阶段` : '申报受理尚未结束'}。`,
    remedy: '评审按程序依次进行，请待前一阶段结束后办理。',
  });
};

/** There is no such application, or none that the caller may know of: both read alike. */
export const noApplication = (code: string) =>
  missing({
    code: 'no-such-application',
    reason: `没有可供办理的申报：${code}。`,
    remedy: '请核对统一社会信用代码和年度。',
  });

/** Whether an application goes on at all: neither withdrawn (A3d) nor stopped (A14.5a). */
export const goesOn = (cycle: Cycle, { code, application }: Dossier): Result<undefined> => {
  if (application.withdrawn) {
    return outOfOrder({
      code: 'application-withdrawn',
      reason: '该组织已撤回申报。',
      remedy: '无需再办理该组织的评审事项。',
    });
  }
  return cycle.terminated.some((stopped) => stopped.code === code)
    ? outOfOrder({
        code: 'application-terminated',
        reason: '该组织的评审已经终止。',
        remedy: '无需再办理该组织的评审事项。',
      })
    : ok(undefined);
};

/**
 * Whether a command on an application counts in a stage: the stage takes it, and the application takes part. A late entrant runs
 * the stages that it missed while the others are elsewhere (A14.2g).
 */
export const duringStage = (
  cycle: Cycle,
  dossier: Dossier,
  stage: ReviewStage,
  receivedAt: Instant,
): Result<undefined> => {
  const late = lateStageOf(cycle, dossier.code);
  const takes = late === stage ? ok(undefined) : stageTakes(cycle, stage, receivedAt);
  if (!takes.ok) return takes;
  const going = goesOn(cycle, dossier);
  if (!going.ok || late === stage) return going;
  return membersOf(cycle, stage).some(({ code }) => code === dossier.code)
    ? ok(undefined)
    : outOfOrder({
        code: 'not-in-stage',
        reason: `该组织不在${stageWords[stage]}名单之中。`,
        remedy: '请核对上一阶段公布的名单。',
      });
};

/** Whether an application is still in the office's and the teams' hands: it passed what is closed, and the committee does not have it yet. */
export const underReview = (cycle: Cycle, dossier: Dossier): boolean => {
  if (!cycle.applicants || !goesOn(cycle, dossier).ok) return false;
  if (lateStageOf(cycle, dossier.code)) return true;
  if (cycle.candidates) return false;
  const current = currentStage(cycle);
  const last = reviewStages.at(-1);
  return current
    ? membersOf(cycle, current).some(({ code }) => code === dossier.code)
    : last !== undefined && outcomeOf(cycle, dossier.code, last)?.passed === true;
};

/**
 * Whether a team's scoring of a phase counts: while its stage runs, and again afterwards when the consensus fell with a member
 * (A9a, A20b). Then the replacement scores, blind like everybody, and the leader concludes anew; the lists that are fixed stay.
 */
export const duringPhase = (
  review: Review,
  dossier: Dossier,
  phase: TeamPhase,
  receivedAt: Instant,
): Result<undefined> => {
  const renewal =
    outcomeOf(review.cycle, dossier.code, stageOfPhase[phase])?.passed === true &&
    underReview(review.cycle, dossier) &&
    !consensusOf(review, dossier, phase);
  return renewal ? ok(undefined) : duringStage(review.cycle, dossier, stageOfPhase[phase], receivedAt);
};
