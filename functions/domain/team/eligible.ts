import { notYetAssignable } from '../examiner/assignable.ts';
import type { Examiner } from '../examiner/examiner.ts';
import { type Concerned, conflictOf, conflictWords } from '../interest/conflict.ts';
import { against, type Gap, outOfOrder } from '../kernel/result.ts';
import type { CivilDate } from '../policy/calendar.ts';
import type { Interests } from './valid-members.ts';

/** The pool of examiners by person, and everybody's interests in the cycle. */
export interface Pool {
  readonly examiners: ReadonlyMap<string, Examiner>;
  readonly interests: Interests;
}

/** Declared interests of the named persons in the application, as gaps that tell no more than needed (A20b). */
export const conflictGaps = (persons: readonly string[], application: Concerned, { interests }: Pool): readonly Gap[] =>
  persons.flatMap((person) => {
    const conflict = conflictOf(interests.get(person), application);
    return conflict ? [{ at: person, problem: conflictWords(conflict) }] : [];
  });

/** What keeps the named members from being assigned: pool, training, undertaking, or an expertise that is not on record. */
export const assignmentGaps = (
  members: readonly { readonly examiner: string; readonly industryExpert: boolean }[],
  { examiners, interests }: Pool,
  today: CivilDate,
): readonly Gap[] =>
  members.flatMap(({ examiner, industryExpert }) => {
    const known = examiners.get(examiner);
    const claimed = industryExpert && known && !known.industryExpert;
    return [
      ...notYetAssignable(examiner, known, interests.get(examiner), 'examiner', today),
      ...(claimed ? [{ at: examiner, problem: '库中未登记为行业专家' }] : []),
    ];
  });

/** Everything wrong with members in one refusal: a conflict names the article, the rest is our order of work. */
export const refuseMembers = (conflicts: readonly Gap[], others: readonly Gap[]) =>
  conflicts.length > 0
    ? against('A20', {
        code: 'conflict-of-interest',
        reason: `拟派人员中有${conflicts.length}名与该组织有利害关系，不得参加其评审。`,
        remedy: '请改派与该组织没有利害关系的人员；其余问题请一并改正。',
        gaps: [...conflicts, ...others],
      })
    : outOfOrder({
        code: 'not-assignable',
        reason: '拟派人员尚不具备指派条件。',
        remedy: '请按所列各项补齐登记、培训和承诺，或改派他人。',
        gaps: others,
      });
