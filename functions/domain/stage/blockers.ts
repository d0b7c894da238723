import type { ReviewStage } from '../../contracts/primitives.ts';
import { openCorrection, qualificationInForce, reportAnswerOf } from '../assessment/assessment.ts';
import { openRecusals } from '../assessment/decide-recusal.ts';
import { lastDayOfVisit } from '../assessment/plan-visit.ts';
import { membersOf } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, never } from '../kernel/result.ts';
import { civilDateOf, formatDate, formatEnd, formatShanghai } from '../policy/calendar.ts';
import { sideBySide } from '../scorecard/reading-scores.ts';
import { phaseWords, type TeamPhase } from '../scorecard/scorecard.ts';
import { reportInForce } from '../visit/visit.ts';
import { consensusOf, type Dossier, gapsOfTeam, panellistsThatCount, type Review, recommendationOf } from './review.ts';

/** Who takes part in a stage and still goes on: withdrawn and terminated applications are in no list (A3d, A14.5a). */
export const participantsOf = (review: Review, stage: ReviewStage): readonly Dossier[] =>
  membersOf(review.cycle, stage).flatMap(({ code }) => {
    const dossier = review.dossiers.get(code);
    if (!dossier) throw new Error(`no application of ${code} in the journal of ${review.cycle.year}`);
    return dossier.application.withdrawn ? [] : [dossier];
  });

/** What an application still lacks in a stage at an instant: who is missing what. Empty when it is ready for the closing. */
export const lacking = (review: Review, dossier: Dossier, stage: ReviewStage, now: Instant): readonly Gap[] => {
  const problems = problemsOf(review, dossier, stage, now);
  return problems.map((problem) => ({ at: dossier.code, problem: `${dossier.application.name}：${problem}` }));
};

/** Everything that blocks the closing of a stage, of all applications at once; the selection apart. */
export const blockersOf = (review: Review, stage: ReviewStage, now: Instant): readonly Gap[] =>
  participantsOf(review, stage).flatMap((dossier) => lacking(review, dossier, stage, now));

const problemsOf = (review: Review, dossier: Dossier, stage: ReviewStage, now: Instant): readonly string[] => {
  switch (stage) {
    case 'qualification-review':
      return qualificationProblems(dossier, now);
    case 'document-review':
      return [...teamProblems(review, dossier), ...phaseProblems(review, dossier, 'document')];
    case 'site-visit':
      return [
        ...teamProblems(review, dossier),
        ...phaseProblems(review, dossier, 'document'),
        ...visitProblems(dossier, now),
        ...phaseProblems(review, dossier, 'site'),
        ...recommendationProblems(review, dossier),
      ];
    case 'oral-defence':
      return [
        ...phaseProblems(review, dossier, 'document'),
        ...phaseProblems(review, dossier, 'site'),
        ...recommendationProblems(review, dossier),
        ...defenceProblems(review, dossier, now),
      ];
    default:
      return never(stage);
  }
};

const qualificationProblems = ({ assessment, application }: Dossier, now: Instant): readonly string[] => {
  const correction = openCorrection(assessment, application, now);
  if (correction) return [`补正期限至${formatEnd(correction.due)}，尚未补正`];
  if (qualificationInForce(assessment, application)) return [];
  return [
    assessment.qualifications.length > 0 ? '申报有新的版本或补正，须重新作出资格审查结论' : '尚未作出资格审查结论',
  ];
};

const teamProblems = (review: Review, dossier: Dossier): readonly string[] =>
  gapsOfTeam(review, dossier).map(({ problem }) => problem);

const phaseProblems = (review: Review, dossier: Dossier, phase: TeamPhase): readonly string[] => {
  if (consensusOf(review, dossier, phase)) return [];
  const name = phaseWords[phase];
  const { awaited } = sideBySide(review, dossier, phase);
  return [
    ...(awaited.length > 0 ? [`${name}评分未提交：${awaited.join('、')}`] : []),
    dossier.conclusions[phase].length > 0 ? `${name}合议结果因成员变动失效，须重新合议` : `${name}尚未合议`,
  ];
};

const visitProblems = (dossier: Dossier, now: Instant): readonly string[] => {
  const { assessment, application, visit } = dossier;
  const planned = assessment.visit;
  const report = reportInForce(visit);
  const recusals = openRecusals(dossier).map(({ member }) => `对${member}的回避申请尚未决定`);
  if (!planned) return ['尚未安排现场评审', ...recusals];
  const last = lastDayOfVisit(planned);
  if (!report && civilDateOf(now) < last) return [`现场评审定于${formatDate(last)}结束`, ...recusals];
  if (!report) return ['评审组尚未提交现场评审报告', ...recusals];
  return [
    ...(reportAnswerOf(assessment, application, report.version) ? [] : ['该组织尚未确认现场评审报告']),
    ...recusals,
  ];
};

const recommendationProblems = (review: Review, dossier: Dossier): readonly string[] => {
  if (recommendationOf(review, dossier)) return [];
  return [dossier.visit.recommendations.length > 0 ? '评审组建议因成员变动失效，须重新签署提交' : '评审组建议尚未提交'];
};

const defenceProblems = (review: Review, dossier: Dossier, now: Instant): readonly string[] => {
  const { defence } = dossier.assessment;
  if (!defence) return ['尚未安排答辩'];
  if (now < defence.at) return [`答辩定于${formatShanghai(defence.at)}，尚未进行`];
  const panellists = panellistsThatCount(review, dossier);
  if (panellists.length === 0) return ['没有与该组织无利害关系的答辩专家，须调整答辩专家组'];
  const missing = panellists.filter((person) => !dossier.defenceScores.has(person));
  return missing.length > 0 ? [`答辩评分未提交：${missing.join('、')}`] : [];
};
