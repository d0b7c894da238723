import type { Journal } from '../../adapters/journal.ts';
import { loadPool, loadReview } from '../../adapters/review-facts.ts';
import { streamOf } from '../../contracts/streams.ts';
import { recusalsToRemove } from '../../domain/assessment/recusals-to-remove.ts';
import { leaversToRemove } from '../../domain/examiner/leavers-to-remove.ts';
import { conflictsToRemove, type DueRemoval } from '../../domain/interest/conflicts-to-remove.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Review } from '../../domain/stage/review.ts';
import { teamOf } from '../../domain/team/team.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';

type Removal = DueRemoval & { readonly cause: 'conflict' | 'recusal' | 'disqualified' | 'left-pool' };

const removalsDue = ({ dossiers, interests }: Review): readonly Removal[] => {
  const all = [...dossiers];
  const teams = new Map(all.flatMap(([code, { team }]) => (team ? [[code, team]] : [])));
  const applications = new Map(all.map(([code, { application }]) => [code, application]));
  return [
    ...[...interests.values()].flatMap((person) =>
      conflictsToRemove(person, teams, applications).map((due) => ({ ...due, cause: 'conflict' as const })),
    ),
    ...all.flatMap(([code, { team }]) =>
      (team?.members ?? [])
        .filter(({ examiner }) => interests.get(examiner)?.disqualified)
        .map(({ examiner }) => ({
          code,
          examiner,
          reason: '评审委员会取消其评审员资格（第二十条）。',
          cause: 'disqualified' as const,
        })),
    ),
    ...all.flatMap(([, dossier]) => recusalsToRemove(dossier).map((due) => ({ ...due, cause: 'recusal' as const }))),
  ];
};

/**
 * Takes out of the teams whoever a declared or discovered interest, a granted recusal, or a disqualification puts out (A20b, e). What he
 * scored counts no more from that moment on, whether or not this has been written: it makes the teams' own record say so. And whoever
 * left the pool, out of the teams that still work: they go on with a replacement (A8b, A9a). Done twice, it finds nothing to do.
 */
export const enforceInterests = async (journal: Journal, cycle: string, now: Instant): Promise<void> => {
  const [review, pool] = await Promise.all([loadReview(journal, cycle), loadPool(journal)]);
  if (!review) return;
  const leaving = leaversToRemove(review, pool, now).map((due) => ({ ...due, cause: 'left-pool' as const }));
  for (const { code, examiner, cause, reason } of [...removalsDue(review), ...leaving]) {
    const ref = streamOf.team(cycle, code);
    const history = await journal.load(ref);
    if (!teamOf(history)?.members.some((member) => member.examiner === examiner)) continue;
    const event = { type: 'MemberRemoved' as const, examiner, cause, reason };
    // Collided: somebody changed the team in this moment; that change brings us back here.
    await appendAsSystem(journal, { ref, event }, history, now);
  }
};
