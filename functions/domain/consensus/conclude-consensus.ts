import type { ConcludeConsensus } from '../../contracts/api/scorecard.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, againstPolicy, forbidden, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { needingExplanation } from '../policy/criteria/discrepancy.ts';
import { itemsOf } from '../policy/criteria/edition.ts';
import { sideBySide } from '../scorecard/reading-scores.ts';
import { stageOfPhase, type TeamPhase } from '../scorecard/scorecard.ts';
import { afterVisitBegan, incompleteSheet, sheetGaps } from '../scorecard/submit-scorecard.ts';
import { duringPhase } from '../stage/during.ts';
import {
  type Dossier,
  editionOfYear,
  gapsOfTeam,
  leaderThatCounts,
  policyOfStage,
  type Review,
} from '../stage/review.ts';

/** Only the leader, as long as he counts, acts for the team (A9b). */
export const asLeader = (review: Review, dossier: Dossier, person: string): Result<undefined> =>
  leaderThatCounts(review, dossier) === person
    ? ok(undefined)
    : forbidden({
        code: 'not-the-leader',
        reason: '评审组实行组长负责制，该事项由组长办理。',
        remedy: '请由组长办理；组长缺位时请评审办指定。',
        basis: { rule: 'regulation', article: 'A9' },
      });

/**
 * The leader's conclusion of a phase (A14.2d): complete by the standard, resting on the sheets of all members that count, and
 * explained on every item where they were as far apart as the policy says. The sheets stay as they are. A later conclusion takes
 * the place of an earlier one.
 */
export const concludeConsensus = (
  review: Review,
  dossier: Dossier,
  phase: TeamPhase,
  leader: string,
  command: ConcludeConsensus,
  receivedAt: Instant,
): Result<EventOf<'consensus'>> => {
  const leads = asLeader(review, dossier, leader);
  if (!leads.ok) return leads;
  const during = duringPhase(review, dossier, phase, receivedAt);
  if (!during.ok) return during;
  if (phase === 'site') {
    const visited = afterVisitBegan(dossier, receivedAt);
    if (!visited.ok) return visited;
  }
  const team = gapsOfTeam(review, dossier);
  if (team.length > 0) {
    return against('A9', {
      code: 'team-incomplete',
      reason: '评审组有效成员不符合规定，不能合议。',
      remedy: '请评审办补充成员，新成员独立评分后再合议。',
      gaps: team,
    });
  }
  const { scorecards, awaited, discrepancies } = sideBySide(review, dossier, phase);
  if (awaited.length > 0) {
    return outOfOrder({
      code: 'scorecards-missing',
      reason: `尚有${awaited.length}名成员未提交评分。`,
      remedy: '请待全体有效成员提交后合议。',
      gaps: awaited.map((examiner) => ({ at: examiner, problem: '尚未提交评分' })),
    });
  }
  const edition = editionOfYear(review);
  const gaps = sheetGaps(edition, command);
  if (gaps.length > 0) return incompleteSheet(gaps);
  const explained = new Set(command.explanations.map(({ item }) => item));
  const { discrepancyThreshold } = policyOfStage(review, stageOfPhase[phase]);
  const apart = needingExplanation(discrepancies, discrepancyThreshold).filter(({ item }) => !explained.has(item));
  if (apart.length > 0) {
    const names = new Map(itemsOf(edition).map(({ code, name }) => [code, name]));
    return againstPolicy('discrepancyThreshold', {
      code: 'discrepancy-unexplained',
      reason: `有${apart.length}个条款的评分分歧达到${discrepancyThreshold}个百分点，未说明合议依据。`,
      remedy: '请逐条说明合议依据。',
      gaps: apart.map(({ item, min, max }) => ({
        at: item,
        problem: `${names.get(item) ?? ''}：评分在${min}%至${max}%之间`,
      })),
    });
  }
  const { percentages, strengths, opportunities, explanations } = command;
  return ok({
    type: 'ConsensusConcluded',
    percentages: { ...percentages },
    strengths: [...strengths],
    opportunities: [...opportunities],
    explanations: [...explanations],
    examiners: scorecards.map(({ examiner }) => examiner),
  });
};
