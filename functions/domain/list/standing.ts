import type { Award } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { openOpinions, type Year } from '../year/year.ts';
import {
  awards,
  candidatesOf,
  countedOf,
  firstOf,
  passingOf,
  placesOf,
  type Standing,
  standingsOf,
  stoppedIn,
} from './votes.ts';

/** A ballot that has to be held before the list can be fixed or filled, or that may be held to fill it. */
export interface BallotNeeded {
  readonly award: Award;
  readonly candidates: readonly string[];
  /** Among equals: it decides only their order. */
  readonly tieOf?: string;
}

type ListChange = Extract<EventOf<'cycle'>, { type: 'PreliminaryListFixed' | 'CandidateRemoved' | 'CandidateAdded' }>;
type Removal = Extract<ListChange, { type: 'CandidateRemoved' }>;

/** The government has approved: nothing moves the list any more. */
const approved = (year: Year): boolean => year.submissions.at(-1)?.decision?.type === 'ListApproved';

const listedOf = (year: Year, award: Award) => (year.cycle.list ?? []).filter((entry) => entry.award === award);

/**
 * Places that somebody's fall made free and nobody moved up to yet. Where the committee itself changes the list, it fills it.
 * Whether they are filled is the policy of the award's first ballot: who voted knew it, and no later policy alters what follows.
 */
const freePlaces = (year: Year, award: Award): number => {
  if (countedOf(year, award)[0]?.rules.substitution !== true || !year.cycle.list) return 0;
  const freed = year.cycle.removed.filter((removed) => removed.award === award && removed.cause !== 'reconsidered');
  const filled = year.cycle.added.filter((added) => added.award === award && added.cause === 'moved-up');
  const room = placesOf(year, award) - listedOf(year, award).length;
  return Math.max(0, Math.min(freed.length - filled.length, room));
};

const neverListed = (year: Year): ((code: string) => boolean) => {
  const known = new Set([...(year.cycle.list ?? []), ...year.cycle.removed].map(({ code }) => code));
  return (code) => !known.has(code);
};

/** 递补 (policy): who takes the free places by the ballot that was held (A14.6h). */
const moveUp = (year: Year, award: Award) => {
  const free = freePlaces(year, award);
  const waiting = passingOf(year, award).filter(({ code }) => neverListed(year)(code));
  return free > 0 ? firstOf(waiting, free) : { chosen: [], equals: [] };
};

const tie = (award: Award, equals: readonly Standing[]): readonly BallotNeeded[] => {
  const [first] = equals;
  return first ? [{ award, candidates: equals.map(({ code }) => code), tieOf: first.session }] : [];
};

/** The ballots still to be held: on candidates without a quorate one, and among equals for a last place (A14.5b, c). */
export const ballotsNeeded = (year: Year): readonly BallotNeeded[] =>
  approved(year)
    ? []
    : awards.flatMap((award): readonly BallotNeeded[] => {
        if (year.cycle.list) return tie(award, moveUp(year, award).equals);
        const decided = new Set(standingsOf(year, award).map(({ code }) => code));
        const undecided = candidatesOf(year, award).filter((code) => !decided.has(code));
        if (undecided.length > 0) return [{ award, candidates: undecided }];
        return tie(award, firstOf(passingOf(year, award), placesOf(year, award)).equals);
      });

/**
 * Ballots that the committee may hold and need not: a place is free, nobody waits for it with a majority, and those who missed it
 * can win a new ballot (A14.6h). Only while the list is the committee's to submit.
 */
export const ballotsPossible = (year: Year): readonly BallotNeeded[] => {
  const pending = year.submissions.at(-1);
  if (pending && pending.decision?.type !== 'ListSentBack') return [];
  return awards.flatMap((award): readonly BallotNeeded[] => {
    const { chosen, equals } = moveUp(year, award);
    if (freePlaces(year, award) === 0 || chosen.length + equals.length > 0) return [];
    const candidates = candidatesOf(year, award).filter(neverListed(year));
    return candidates.length > 0 ? [{ award, candidates }] : [];
  });
};

/** The next change of the list that rulings, terminations, ballots or a reconsideration demand; undefined when it is as it must be. */
export const nextListChange = (year: Year): ListChange | undefined => {
  if (approved(year)) return undefined;
  if (!year.cycle.list) return fixing(year);
  return fallen(year) ?? reconsidered(year) ?? movedUp(year);
};

const fixing = (year: Year): ListChange | undefined => {
  if (!year.cycle.candidates || ballotsNeeded(year).length > 0) return undefined;
  return {
    type: 'PreliminaryListFixed',
    list: awards.flatMap((award) =>
      firstOf(passingOf(year, award), placesOf(year, award)).chosen.map(({ code, votes }) => ({
        code,
        award,
        inFavour: votes[0] ?? 0,
      })),
    ),
    sessions: awards.flatMap((award) => countedOf(year, award).map(({ id }) => id)),
  };
};

const removal = (
  year: Year,
  code: string,
  why: Pick<Removal, 'cause' | 'reference' | 'reason'>,
): Removal | undefined => {
  const entry = year.cycle.list?.find((listed) => listed.code === code);
  return entry && { type: 'CandidateRemoved', code, award: entry.award, ...why };
};

/** Who has to leave the list by somebody's ruling, termination or own withdrawal. */
const fallen = (year: Year): Removal | undefined => {
  // Rulings take effect together, once the last opinion is answered: until then the list stays as it was noticed.
  const ruled = openOpinions(year).length > 0 ? [] : year.notices.flatMap(({ opinions }) => opinions);
  for (const { about, ruling } of ruled) {
    const { upheld, reference = '' } = ruling ?? {};
    // The organisation reads it: the reason that the objector is told can give him away.
    const reason = ruling?.toOrganisation ?? '公示期内收到的异议经调查核实和评审委员会审查成立。';
    const due = upheld === true && removal(year, about, { cause: 'objection-upheld', reference, reason });
    if (due) return due;
  }
  for (const { code, reason } of year.terminations) {
    const due = removal(year, code, { cause: 'terminated', reference: `termination-${code}`, reason });
    if (due) return due;
  }
  // Withdrawing ends with the list; one that was received before and landed after it still counts (A3d).
  for (const code of year.withdrawn) {
    const reason = '该组织在初选名单确定前已撤回申报。';
    const due = removal(year, code, { cause: 'withdrawn', reference: `withdrawal-${code}`, reason });
    if (due) return due;
  }
  return undefined;
};

/** What the committee's answers to lists sent back demand, one answer after the other (A14.7b). */
const reconsidered = (year: Year): ListChange | undefined => {
  const { removed, added, list = [], candidates } = year.cycle;
  const demanded = new Map<string, number>();
  for (const { number, reconsideration } of year.submissions) {
    const reference = `reconsideration-${number}`;
    for (const { code, reason } of reconsideration?.removed ?? []) {
      const done = removed.some((entry) => entry.code === code && entry.reference === reference);
      const due = done ? undefined : removal(year, code, { cause: 'reconsidered', reference, reason });
      if (due) return due;
    }
    for (const { code, reason } of reconsideration?.added ?? []) {
      const times = (demanded.get(code) ?? 0) + 1;
      demanded.set(code, times);
      const candidate = candidates?.candidates.find((entry) => entry.code === code);
      const done = added.filter((entry) => entry.code === code && entry.cause === 'reconsidered').length >= times;
      if (!candidate || done || stoppedIn(year).has(code) || list.some((entry) => entry.code === code)) continue;
      const { award } = candidate;
      const standing = standingsOf(year, award).find((entry) => entry.code === code);
      return { type: 'CandidateAdded', code, award, cause: 'reconsidered', inFavour: standing?.votes[0] ?? 0, reason };
    }
  }
  return undefined;
};

const movedUp = (year: Year): ListChange | undefined => {
  for (const award of awards) {
    const [next] = moveUp(year, award).chosen;
    if (next) {
      return {
        type: 'CandidateAdded',
        code: next.code,
        award,
        cause: 'moved-up',
        inFavour: next.votes[0] ?? 0,
        reason: '有入选组织被移出名单，该组织在表决中获得规定多数，按得票顺序递补。',
      };
    }
  }
  return undefined;
};
