import { forbidden, ok, type Result } from '../kernel/result.ts';
import { discrepancy, type ItemDiscrepancy } from '../policy/criteria/discrepancy.ts';
import { type Dossier, editionOfYear, membersThatCount, type Review } from '../stage/review.ts';
import type { Scorecard, TeamPhase } from './scorecard.ts';

/** The sheets of the members that count, side by side. */
export interface SideBySide {
  readonly scorecards: readonly Scorecard[];
  /** Members whose sheets are still out. */
  readonly awaited: readonly string[];
  /** Empty while there are fewer than two sheets. */
  readonly discrepancies: readonly ItemDiscrepancy[];
}

/** The sheets of a phase; those of members who no longer count are left out (A20b). */
export const sideBySide = (review: Review, dossier: Dossier, phase: TeamPhase): SideBySide => {
  const members = membersThatCount(review, dossier).map(({ examiner }) => examiner);
  const sheets = dossier.scorecards[phase];
  const scorecards = members.flatMap((examiner) => sheets.get(examiner) ?? []);
  return {
    scorecards,
    awaited: members.filter((examiner) => !sheets.has(examiner)),
    discrepancies:
      scorecards.length < 2
        ? []
        : discrepancy(
            editionOfYear(review),
            scorecards.map(({ percentages }) => percentages),
          ),
  };
};

/** Whether an examiner may see the others' sheets and the consensus of a phase: after he submitted his own (A14.2c). */
export const maySeeOthers = (dossier: Dossier, phase: TeamPhase, examiner: string): Result<undefined> =>
  dossier.scorecards[phase].has(examiner)
    ? ok(undefined)
    : forbidden({
        code: 'own-score-first',
        reason: '评审员独立评分，提交本人评分之前不能查看其他成员的评分和合议结果。',
        remedy: '请先提交您的评分表。',
        basis: { rule: 'working' },
      });
