import type { CodeWithReason, ReviewStage } from '../../contracts/primitives.ts';
import { departuresFrom, rankingOf } from '../consensus/ranking.ts';
import type { Gap } from '../kernel/result.ts';
import { phaseWords, type TeamPhase } from '../scorecard/scorecard.ts';
import type { Dossier } from './review.ts';
import { type Review, recommendationOf } from './review.ts';
import { tellingReason } from './telling-reason.ts';

/** The office's choice of who goes on, with its reasons. */
export interface Selection {
  readonly selected: readonly string[];
  readonly reasons: readonly CodeWithReason[];
}

/** Where the office selects, and by which phase's ranking (A14.2f, A14.4a). In the other stages the results decide. */
export const selectingPhase: Readonly<Partial<Record<ReviewStage, TeamPhase>>> = {
  'document-review': 'document',
  'site-visit': 'site',
};

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, place) => codes.indexOf(code) !== place);

/**
 * What is wrong with a selection, all at once: unknown names, a departure from the ranking or from the team's recommendation
 * without a reason (A14.2f), nobody told why he does not go on (A14.2g), or told his score in it (A20d).
 */
export const selectionGaps = (
  review: Review,
  stage: ReviewStage,
  participants: readonly Dossier[],
  { selected, reasons }: Selection,
): readonly Gap[] => {
  const phase = selectingPhase[stage];
  if (!phase) {
    return selected.length + reasons.length > 0
      ? [{ at: 'selected', problem: '本阶段按各组织的结论确定名单，不另行选择，请勿填写' }]
      : [];
  }
  const chosen = new Set(selected);
  const reasoned = new Set(reasons.map(({ code }) => code));
  const known = new Map(participants.map((dossier) => [dossier.code, dossier]));
  const strangers = [...chosen, ...reasoned].filter((code) => !known.has(code));
  const behind = new Set(departuresFrom(rankingOf(review, participants, phase), chosen).map(({ code }) => code));
  const unreasoned = participants.filter(({ code }) => !reasoned.has(code));
  const named = ({ code, application }: Dossier, problem: string): Gap => ({
    at: code,
    problem: `${application.name}：${problem}`,
  });
  return [
    ...[...new Set(strangers)].map((code) => ({ at: code, problem: '不在本阶段名单之中' })),
    ...repeated(selected).map((code) => ({ at: code, problem: '重复选择' })),
    ...repeated(reasons.map(({ code }) => code)).map((code) => ({ at: code, problem: '理由重复' })),
    ...reasons
      .filter(({ code }) => !chosen.has(code))
      .flatMap(({ code, reason }) => tellingReason(review, code, reason, code)),
    ...unreasoned.flatMap((dossier) => {
      if (!chosen.has(dossier.code)) return [named(dossier, '未入选，须说明理由（载入书面通知）')];
      const against = stage === 'site-visit' && recommendationOf(review, dossier)?.recommended === false;
      return [
        ...(behind.has(dossier.code) ? [named(dossier, `入选而${phaseWords[phase]}得分低于未入选者，须说明理由`)] : []),
        ...(against ? [named(dossier, '评审组不予推荐而入选，须说明理由')] : []),
      ];
    }),
  ];
};
