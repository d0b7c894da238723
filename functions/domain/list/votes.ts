import type { BallotResult } from '../../contracts/events/decision.ts';
import type { Award } from '../../contracts/primitives.ts';
import { ouhai2020 } from '../policy/regulation/ouhai-2020.ts';
import type { Session } from '../session/session.ts';
import type { Year } from '../year/year.ts';

export const awards = ['quality', 'innovation'] as const satisfies readonly Award[];

/** How one candidate stands after all counted ballots. */
export interface Standing {
  readonly code: string;
  /** The ballot that decided about him. */
  readonly session: string;
  readonly majority: boolean;
  /** Votes in favour, then those of each later ballot among equals. */
  readonly votes: readonly number[];
}

/** How many may win an award: the text's number «in principle», or what the committee recorded as an exception (A3b). */
export const placesOf = (year: Year, award: Award): number =>
  Math.max(ouhai2020.rules.cap[award].value, year.exceptions[award] ?? 0);

/** Candidates of an award that are neither withdrawn nor stopped, nor left out for want of a valid ballot. */
export const candidatesOf = (year: Year, award: Award): readonly string[] => {
  const out = new Set([...stoppedIn(year), ...year.leftOut.map(({ code }) => code)]);
  return (year.cycle.candidates?.candidates ?? [])
    .filter((candidate) => candidate.award === award && !out.has(candidate.code))
    .map(({ code }) => code);
};

/** Who is out of the year by withdrawal or termination (A3d, A14.5a). */
export const stoppedIn = (year: Year): ReadonlySet<string> =>
  new Set([
    ...year.withdrawn,
    ...year.terminations.map(({ code }) => code),
    ...year.cycle.terminated.map(({ code }) => code),
  ]);

/** Counted ballots on an award, in the order of their opening. */
export const countedOf = (year: Year, award: Award): readonly Session[] =>
  year.sessions.filter((session) => session.award === award && session.results !== undefined);

const quorate = (session: Session, code: string): BallotResult | undefined =>
  session.results?.find((result) => result.code === code && result.quorate);

/** A ballot among equals orders only when it was quorate for every one of them: else one would be measured in fewer members. */
const orders = (session: Session): boolean => session.results?.every((result) => result.quorate) ?? false;

/** Every candidate on whom a quorate ballot was held (A14.5b). */
export const standingsOf = (year: Year, award: Award): readonly Standing[] => {
  const sessions = countedOf(year, award);
  return candidatesOf(year, award).flatMap((code) => {
    const place = sessions.findLastIndex((session) => session.tieOf === undefined && quorate(session, code));
    const main = sessions[place];
    const result = main && quorate(main, code);
    if (!main || !result) return [];
    const later = sessions
      .slice(place + 1)
      .filter((session) => session.tieOf !== undefined && orders(session))
      .flatMap((session) => quorate(session, code) ?? []);
    const votes = [result, ...later].map(({ inFavour }) => inFavour);
    return [{ code, session: main.id, majority: result.majority, votes }];
  });
};

/**
 * More votes first; equals by their later ballots, one after the other. Who was ordered by such a ballot goes before somebody
 * who came to the same votes in a ballot of his own and never was.
 */
export const compareByVotes = (a: Standing, b: Standing): number => {
  for (let place = 0; place < Math.max(a.votes.length, b.votes.length); place += 1) {
    const difference = (b.votes[place] ?? -1) - (a.votes[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Who of an award had the majority, by votes. */
export const passingOf = (year: Year, award: Award): readonly Standing[] =>
  standingsOf(year, award)
    .filter(({ majority }) => majority)
    .toSorted(compareByVotes);

/** The first by votes; equals across the last place are named and none of them chosen (A14.5c). */
export const firstOf = (
  ranked: readonly Standing[],
  places: number,
): { readonly chosen: readonly Standing[]; readonly equals: readonly Standing[] } => {
  const boundary = ranked[places - 1];
  if (!boundary || ranked.length <= places) return { chosen: ranked.slice(0, Math.max(0, places)), equals: [] };
  const ahead = ranked.filter((standing) => compareByVotes(standing, boundary) < 0);
  const equals = ranked.filter((standing) => compareByVotes(standing, boundary) === 0);
  return ahead.length + equals.length <= places
    ? { chosen: ranked.slice(0, places), equals: [] }
    : { chosen: ahead, equals };
};
