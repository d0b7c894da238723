import type { Team } from '../team/team.ts';
import { type Concerned, conflictOf, conflictWords } from './conflict.ts';
import type { PersonInterests } from './interest.ts';

/** A member who has to leave a team. */
export interface DueRemoval {
  readonly code: string;
  readonly examiner: string;
  readonly reason: string;
}

/**
 * The teams that a person's interests put him out of (A20b): what follows from an interest that came up after the assignment.
 * Empty once every removal is written, so that it can be asked as often as anybody likes.
 *
 * @param teams by credit code
 * @param applications by credit code
 */
export const conflictsToRemove = (
  interests: PersonInterests,
  teams: ReadonlyMap<string, Team>,
  applications: ReadonlyMap<string, Concerned>,
): readonly DueRemoval[] =>
  [...teams].flatMap(([code, { members }]) => {
    const application = applications.get(code);
    const conflict = application && conflictOf(interests, application);
    return conflict && members.some(({ examiner }) => examiner === interests.person)
      ? [{ code, examiner: interests.person, reason: `${conflictWords(conflict)}（第二十条）。` }]
      : [];
  });
