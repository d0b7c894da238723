import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Session } from '../session/session.ts';
import { openOpinions, type Year } from '../year/year.ts';

/** 原则上不超过5家 per award (A3): more only with the committee's recorded exception. */
const cap = 5;

const awards = ['quality', 'innovation'] as const satisfies readonly Award[];

/** A ballot that has to be held before the list can be fixed or filled. */
export interface BallotNeeded {
  readonly award: Award;
  readonly candidates: readonly string[];
  /** Among equals: it decides only their order. */
  readonly tieOf?: string;
}

/** How one candidate stands after all counted ballots. */
interface Standing {
  readonly code: string;
  readonly session: string;
  readonly majority: boolean;
  /** Votes in favour, then those of each later ballot among equals. */
  readonly votes: readonly number[];
}

/** How many may win an award (A3b). */
export const placesOf = (year: Year, award: Award): number => Math.max(cap, year.exceptions[award] ?? 0);

const counted = (year: Year, award: Award): readonly Session[] =>
  year.sessions.filter((session) => session.award === award && session.results !== undefined);

const standings = (year: Year, award: Award): readonly Standing[] => {
  const sessions = counted(year, award);
  return candidatesOf(year, award).flatMap((code) => {
    const quorate = (session: Session) => session.results?.find((result) => result.code === code && result.quorate);
    const main = sessions.findLast((session) => session.tieOf === undefined && quorate(session));
    const result = main && quorate(main);
    if (!main || !result) return [];
    const ties = sessions.filter((session) => session.tieOf === main.id).flatMap((session) => quorate(session) ?? []);
    return [
      {
        code,
        session: main.id,
        majority: result.majority,
        votes: [result.inFavour, ...ties.map(({ inFavour }) => inFavour)],
      },
    ];
  });
};

const stopped = (year: Year): ReadonlySet<string> =>
  new Set([
    ...year.withdrawn,
    ...year.terminations.map(({ code }) => code),
    ...year.cycle.terminated.map(({ code }) => code),
  ]);

const candidatesOf = (year: Year, award: Award): readonly string[] => {
  const out = stopped(year);
  return (year.cycle.candidates?.candidates ?? [])
    .filter((candidate) => candidate.award === award && !out.has(candidate.code))
    .map(({ code }) => code);
};

/** More votes first. */
const byVotes = (a: Standing, b: Standing): number => {
  const place = a.votes.findIndex((votes, index) => votes !== (b.votes[index] ?? 0));
  return place < 0 ? (b.votes.length > a.votes.length ? 1 : 0) : (b.votes[place] ?? 0) - (a.votes[place] ?? 0);
};

/** The first `places` by votes; where the last place is contested among equals, these are named instead (A14.5c). */
const firstOf = (
  ranked: readonly Standing[],
  places: number,
): { readonly chosen: readonly Standing[]; readonly equals: readonly Standing[] } => {
  const boundary = ranked[places - 1];
  if (!boundary || ranked.length <= places) return { chosen: ranked, equals: [] };
  const equals = ranked.filter((standing) => byVotes(standing, boundary) === 0);
  const ahead = ranked.filter((standing) => byVotes(standing, boundary) < 0);
  return ahead.length + equals.length <= places
    ? { chosen: ranked.slice(0, places), equals: [] }
    : { chosen: ahead, equals };
};

/** Who of an award had the majority, by votes. */
const passing = (year: Year, award: Award): readonly Standing[] =>
  standings(year, award)
    .filter(({ majority }) => majority)
    .toSorted(byVotes);

/** 递补 (policy): places that upheld objections made free, and those who could take them by the same ballot (A14.6h). */
const moveUp = (year: Year, award: Award) => {
  const freed = year.cycle.removed.filter((r) => r.award === award && r.cause === 'objection-upheld').length;
  const filled = year.cycle.added.filter((a) => a.award === award && a.cause === 'moved-up').length;
  const out = new Set(year.cycle.removed.map(({ code }) => code));
  const listed = new Set(year.cycle.list?.map(({ code }) => code));
  const waiting = passing(year, award).filter(({ code }) => !listed.has(code) && !out.has(code));
  const free =
    year.policy?.substitution === true ? Math.min(freed - filled, placesOf(year, award) - countOf(year, award)) : 0;
  return free > 0 ? firstOf(waiting, free) : { chosen: [], equals: [] };
};

const countOf = (year: Year, award: Award): number => (year.cycle.list ?? []).filter((l) => l.award === award).length;

const tie = (award: Award, equals: readonly Standing[]): readonly BallotNeeded[] => {
  const [first] = equals;
  return first ? [{ award, candidates: equals.map(({ code }) => code), tieOf: first.session }] : [];
};

/** The ballots still to be held: on candidates without a quorate one, and among equals for a last place (A14.5b, c). */
export const ballotsNeeded = (year: Year): readonly BallotNeeded[] =>
  awards.flatMap((award): readonly BallotNeeded[] => {
    if (year.cycle.list) return tie(award, moveUp(year, award).equals);
    const decided = new Set(standings(year, award).map(({ code }) => code));
    const undecided = candidatesOf(year, award).filter((code) => !decided.has(code));
    if (undecided.length > 0) return [{ award, candidates: undecided }];
    return tie(award, firstOf(passing(year, award), placesOf(year, award)).equals);
  });

/** The next change of the list that rulings, terminations, ballots or a reconsideration demand; undefined when it is as it must be. */
export const nextListChange = (year: Year): EventOf<'cycle'> | undefined =>
  year.cycle.list ? (removalDue(year) ?? additionDue(year)) : fixing(year);

const fixing = (year: Year): EventOf<'cycle'> | undefined => {
  if (!year.cycle.candidates || ballotsNeeded(year).length > 0) return undefined;
  return {
    type: 'PreliminaryListFixed',
    list: awards.flatMap((award) =>
      firstOf(passing(year, award), placesOf(year, award)).chosen.map(({ code, votes }) => ({
        code,
        award,
        inFavour: votes[0] ?? 0,
      })),
    ),
    sessions: awards.flatMap((award) => counted(year, award).map(({ id }) => id)),
  };
};

const removalDue = (year: Year): EventOf<'cycle'> | undefined => {
  const listed = (code: string) => year.cycle.list?.find((entry) => entry.code === code);
  // Rulings take effect together, once the last opinion is answered: until then the list stays as it was noticed.
  for (const { opinions } of openOpinions(year).length > 0 ? [] : year.notices) {
    for (const { about, ruling } of opinions) {
      const entry = listed(about);
      if (entry && ruling?.upheld) {
        const { code, award } = entry;
        return {
          type: 'CandidateRemoved',
          code,
          award,
          cause: 'objection-upheld',
          reference: ruling.reference,
          reason: ruling.reason,
        };
      }
    }
  }
  for (const { code, reason } of year.terminations) {
    const entry = listed(code);
    if (entry)
      return {
        type: 'CandidateRemoved',
        code,
        award: entry.award,
        cause: 'terminated',
        reference: `termination-${code}`,
        reason,
      };
  }
  for (const { number, reconsideration } of year.submissions) {
    const reference = `reconsideration-${number}`;
    const due = reconsideration?.removed.find(
      ({ code }) => listed(code) && !year.cycle.removed.some((r) => r.code === code && r.reference === reference),
    );
    const entry = due && listed(due.code);
    if (entry)
      return {
        type: 'CandidateRemoved',
        code: entry.code,
        award: entry.award,
        cause: 'reconsidered',
        reference,
        reason: due.reason,
      };
  }
  return undefined;
};

const additionDue = (year: Year): EventOf<'cycle'> | undefined => {
  for (const { reconsideration } of year.submissions) {
    const due = reconsideration?.added.find(
      ({ code }) => !year.cycle.added.some((a) => a.code === code) && !year.cycle.list?.some((l) => l.code === code),
    );
    const candidate = due && year.cycle.candidates?.candidates.find(({ code }) => code === due.code);
    if (candidate) {
      const standing = standings(year, candidate.award).find(({ code }) => code === candidate.code);
      return {
        type: 'CandidateAdded',
        code: candidate.code,
        award: candidate.award,
        cause: 'reconsidered',
        inFavour: standing?.votes[0] ?? 0,
        reason: due.reason,
      };
    }
  }
  for (const award of awards) {
    const [next] = moveUp(year, award).chosen;
    if (next) {
      const reason = `${next.code}在同一次表决中获得规定多数，按得票顺序递补。`;
      return {
        type: 'CandidateAdded',
        code: next.code,
        award,
        cause: 'moved-up',
        inFavour: next.votes[0] ?? 0,
        reason,
      };
    }
  }
  return undefined;
};
