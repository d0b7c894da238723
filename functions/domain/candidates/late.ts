import { type Applicant, type Cycle, lateEntrants, outcomeOf } from '../cycle/cycle.ts';

/** Whom the office named to the committee, in or out (A14.5a). */
const named = ({ candidates }: Cycle): ReadonlySet<string> =>
  new Set([...(candidates?.candidates ?? []), ...(candidates?.omitted ?? [])].map(({ code }) => code));

/**
 * Everybody who passed the oral defence and was not named yet: before the submission all of them, after it the late entrants that
 * caught up since (A14.2g).
 *
 * @param out who withdrew or was stopped
 */
export const yetToName = (cycle: Cycle, out: ReadonlySet<string>): readonly Applicant[] => {
  const known = named(cycle);
  return (cycle.applicants ?? []).filter(
    ({ code }) => outcomeOf(cycle, code, 'oral-defence')?.passed === true && !out.has(code) && !known.has(code),
  );
};

/** Late entrants that still run missed stages. */
export const lateUnderWay = (cycle: Cycle, out: ReadonlySet<string>): readonly Applicant[] =>
  lateEntrants(cycle).filter(({ code }) => !out.has(code));

/**
 * Whether the committee's ballot has to wait for late entrants. The correction decision promised them the rest of the review, which a
 * ballot without them would make worthless; the office ends it by closing their stages, or the committee by a termination.
 */
export const waitsForLate = (cycle: Cycle, out: ReadonlySet<string>): boolean =>
  cycle.candidates !== undefined &&
  cycle.list === undefined &&
  lateUnderWay(cycle, out).length + yetToName(cycle, out).length > 0;
