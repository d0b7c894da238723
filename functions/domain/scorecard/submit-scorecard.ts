import type { ScoreDefence } from '../../contracts/api/defence.ts';
import type { SubmitScorecard } from '../../contracts/api/scorecard.ts';
import type { Observation } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { forbidden, type Gap, invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf, formatDate, formatShanghai } from '../policy/calendar.ts';
import { type CriteriaEdition, itemsOf } from '../policy/criteria/edition.ts';
import { checkPercentages } from '../policy/criteria/score.ts';
import { duringPhase, duringStage } from '../stage/during.ts';
import { type Dossier, editionOfYear, membersThatCount, panellistsThatCount, type Review } from '../stage/review.ts';
import { phaseWords, type TeamPhase } from './scorecard.ts';

/** Everything wrong with a sheet by the year's edition: items, steps, and observations on items that it does not have (A4b). */
export const sheetGaps = (
  edition: CriteriaEdition,
  { percentages, strengths, opportunities }: SubmitScorecard,
): readonly Gap[] => {
  const known = new Set(itemsOf(edition).map(({ code }) => code));
  const strange = (name: string, observations: readonly Observation[]) =>
    observations.flatMap(({ item }, index) =>
      known.has(item) ? [] : [{ at: `${name}.${index}.item`, problem: `${edition.standard}没有评分条款${item}` }],
    );
  return [
    ...checkPercentages(edition, percentages),
    ...strange('strengths', strengths),
    ...strange('opportunities', opportunities),
  ];
};

/** The sheet cannot be scored as it is. */
export const incompleteSheet = (gaps: readonly Gap[]) =>
  invalid({
    code: 'scorecard-incomplete',
    reason: `评分表有${gaps.length}处不完整或不符合评分标准。`,
    remedy: '请逐条补齐：每个评分条款均须评分，百分比为5%的整数倍。',
    gaps,
  });

/** Site scores come of the visit, so not before its day. */
export const afterVisitBegan = ({ assessment }: Dossier, receivedAt: Instant): Result<undefined> => {
  const { visit } = assessment;
  if (visit && civilDateOf(receivedAt) >= visit.on) return ok(undefined);
  return outOfOrder({
    code: 'before-the-visit',
    reason: visit ? `现场评审定于${formatDate(visit.on)}，尚未进行。` : '尚未安排现场评审。',
    remedy: '请在现场评审之后提交。',
  });
};

/**
 * An examiner's own sheet of a phase (A14.2c), complete by the year's edition of the standard, once: what he saw afterwards of the
 * others' cannot flow back into it.
 */
export const submitScorecard = (
  review: Review,
  dossier: Dossier,
  phase: TeamPhase,
  examiner: string,
  command: SubmitScorecard,
  receivedAt: Instant,
): Result<EventOf<'scorecard'>> => {
  if (!membersThatCount(review, dossier).some((member) => member.examiner === examiner)) {
    return forbidden({
      code: 'not-a-member',
      reason: '您不是该组织评审组的有效成员。',
      remedy: '如有疑问，请与评审办联系。',
      basis: { rule: 'regulation', article: 'A9' },
    });
  }
  const during = duringPhase(review, dossier, phase, receivedAt);
  if (!during.ok) return during;
  if (dossier.scorecards[phase].has(examiner)) return alreadySubmitted(phaseWords[phase]);
  if (phase === 'site') {
    const visited = afterVisitBegan(dossier, receivedAt);
    if (!visited.ok) return visited;
  }
  const gaps = sheetGaps(editionOfYear(review), command);
  if (gaps.length > 0) return incompleteSheet(gaps);
  const { percentages, strengths, opportunities } = command;
  return ok({
    type: 'ScorecardSubmitted',
    percentages: { ...percentages },
    strengths: [...strengths],
    opportunities: [...opportunities],
  });
};

/** A panellist's own score of a defence that has begun (A14.4c), once; without an interest in that organisation (A20b). */
export const scoreDefence = (
  review: Review,
  dossier: Dossier,
  panellist: string,
  { score, remarks }: ScoreDefence,
  receivedAt: Instant,
): Result<EventOf<'scorecard'>> => {
  if (!panellistsThatCount(review, dossier).includes(panellist)) {
    return forbidden({
      code: 'not-a-panellist',
      reason: '您不是该组织的答辩专家。',
      remedy: '如有疑问，请与评审办联系。',
    });
  }
  const during = duringStage(review.cycle, dossier, 'oral-defence', receivedAt);
  if (!during.ok) return during;
  const { defence } = dossier.assessment;
  if (!defence || receivedAt < defence.at) {
    return outOfOrder({
      code: 'before-the-defence',
      reason: defence ? `该组织的答辩定于${formatShanghai(defence.at)}，尚未开始。` : '该组织的答辩尚未安排。',
      remedy: '请在答辩开始之后评分。',
    });
  }
  return dossier.defenceScores.has(panellist)
    ? alreadySubmitted('陈述答辩')
    : ok({ type: 'DefenceScored', score, remarks });
};

const alreadySubmitted = (phase: string) =>
  outOfOrder({
    code: 'already-submitted',
    reason: `您已提交该组织的${phase}评分，独立评分提交后不能更改。`,
    remedy: '不同意见请在合议中提出。',
  });
