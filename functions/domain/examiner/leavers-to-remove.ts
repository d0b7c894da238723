import type { DueRemoval } from '../interest/conflicts-to-remove.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Review } from '../stage/review.ts';
import { assignmentOf } from '../team/assignment.ts';
import type { Examiner } from './examiner.ts';

/**
 * The teams that go on without somebody who left the pool (A8b): those whose work on the application is not done. There a replacement
 * scores blind (A9a). What is done stays: nobody has to score anew because a colleague retired after it. Empty once every removal is
 * written.
 */
export const leaversToRemove = (
  review: Review,
  pool: ReadonlyMap<string, Examiner>,
  now: Instant,
): readonly DueRemoval[] =>
  [...review.dossiers.values()].flatMap((dossier) =>
    (dossier.team?.members ?? [])
      .filter(({ examiner }) => pool.get(examiner)?.left && assignmentOf(review, dossier, examiner, now))
      .map(({ examiner }) => ({ code: dossier.code, examiner, reason: '已退出评审专家库，由其他评审员接替。' })),
  );
