import type { DueRemoval } from '../interest/conflicts-to-remove.ts';
import type { Dossier } from '../stage/review.ts';

/**
 * Members who have to leave a team because their recusal was granted (A14.3a). They count no more since the decision; this is what
 * makes the team's own record say so. Empty once it does.
 */
export const recusalsToRemove = ({
  code,
  team,
  assessment,
}: Pick<Dossier, 'code' | 'team' | 'assessment'>): readonly DueRemoval[] =>
  assessment.recusals
    .filter(({ granted, member }) => granted && team?.members.some(({ examiner }) => examiner === member))
    .map(({ member, reason }) => ({ code, examiner: member, reason: `申报组织申请回避，经决定同意：${reason}` }));
