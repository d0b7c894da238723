import { invalid, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { itemsOf } from '../policy/criteria/edition.ts';
import { type Dossier, editionOfYear, type Review } from '../stage/review.ts';
import type { TeamPhase } from './scorecard.ts';

/** Whether a person's draft of a section can still be saved: the section is one of the sheet's, and the sheet is not in yet. */
export const draftable = (
  review: Review,
  dossier: Dossier,
  phase: TeamPhase | 'defence',
  section: string,
  person: string,
): Result<undefined> => {
  const sections = phase === 'defence' ? ['defence'] : itemsOf(editionOfYear(review)).map(({ code }) => code);
  if (!sections.includes(section)) {
    return invalid({
      code: 'no-such-section',
      reason: `评分表没有“${section}”这一项。`,
      remedy: `可选：${sections.join('、')}。`,
    });
  }
  const submitted = phase === 'defence' ? dossier.defenceScores : dossier.scorecards[phase];
  return submitted.has(person)
    ? outOfOrder({
        code: 'already-submitted',
        reason: '您已提交该评分，草稿不能再改。',
        remedy: '不同意见请在合议中提出。',
      })
    : ok(undefined);
};
