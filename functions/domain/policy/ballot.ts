import type { BallotResult, Choice } from '../../contracts/events/decision.ts';
import type { Policy } from '../../contracts/policy.ts';
import { compareFractions, type Fraction } from './fraction.ts';

/** Members of a meeting: 应到 and 实到. */
export interface Attendance {
  readonly expected: number;
  readonly present: number;
}

/** Members who are recused for one candidate, by whether they are at the meeting. */
export interface Recused {
  readonly present: number;
  readonly absent: number;
}

/** The votes on one candidate. Who abstains votes (弃权票计入参加表决人数); who hands nothing in does not. */
export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

const count = (number: number, what: string): void => {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${what} is no number of people: ${number}`);
};

const counted = ({ expected, present }: Attendance): void => {
  count(expected, '应到');
  count(present, '实到');
  if (present > expected) throw new RangeError(`实到 ${present} exceeds 应到 ${expected}`);
};

/**
 * The attendance that counts for one candidate: a recused member leaves 应到, and 实到 if present (A14.5b).
 * @throws RangeError for numbers that no meeting can have
 */
export const withoutRecused = (meeting: Attendance, recused: Recused): Attendance => {
  counted(meeting);
  count(recused.present, 'recused and present');
  count(recused.absent, 'recused and absent');
  if (recused.present > meeting.present || recused.absent > meeting.expected - meeting.present) {
    throw new RangeError('more members recused than there are');
  }
  return {
    expected: meeting.expected - recused.present - recused.absent,
    present: meeting.present - recused.present,
  };
};

/** How many of the recused are present and absent; members who have no seat count nowhere. */
export const recusedAmong = (
  members: { readonly expected: readonly string[]; readonly present: readonly string[] },
  recused: readonly string[],
): Recused => {
  const present = new Set(members.present);
  const leaving = [...new Set(members.expected)].filter((member) => recused.includes(member));
  const here = leaving.filter((member) => present.has(member)).length;
  return { present: here, absent: leaving.length - here };
};

/**
 * Whether 实到 over 应到 is at least the quorum, exactly. Nobody expected is no quorum.
 * @throws RangeError for numbers that no meeting can have
 */
export const quorumReached = (attendance: Attendance, quorum: Fraction): boolean => {
  counted(attendance);
  return (
    attendance.expected > 0 &&
    compareFractions({ numerator: attendance.present, denominator: attendance.expected }, quorum) >= 0
  );
};

/** Whether a ballot on one candidate can be held. `missing`: so many more members have to come. */
export type Quorum =
  | { readonly state: 'reached'; readonly attendance: Attendance }
  /** The meeting itself is too small, for every candidate. */
  | { readonly state: 'not-reached'; readonly attendance: Attendance; readonly missing: number }
  /** The meeting is quorate, but for this candidate it is not, because members who came are recused. */
  | { readonly state: 'lost-to-recusal'; readonly attendance: Attendance; readonly missing: number }
  /** Every seat is recused: no attendance whatsoever makes a quorum, somebody else has to decide how to go on. */
  | { readonly state: 'impossible'; readonly attendance: Attendance };

/**
 * The quorum for one candidate (A14.5b).
 * @throws RangeError for numbers that no meeting can have
 */
export const quorumFor = (meeting: Attendance, recused: Recused, quorum: Fraction): Quorum => {
  const attendance = withoutRecused(meeting, recused);
  if (attendance.expected === 0) return { state: 'impossible', attendance };
  if (quorumReached(attendance, quorum)) return { state: 'reached', attendance };
  const needed = Math.ceil((attendance.expected * quorum.numerator) / quorum.denominator);
  return {
    state: quorumReached(meeting, quorum) ? 'lost-to-recusal' : 'not-reached',
    attendance,
    missing: needed - attendance.present,
  };
};

/** The votes on one candidate, counted. */
export const tallyOf = (choices: readonly Choice[]): Tally => {
  const of = (choice: Choice) => choices.filter((other) => other === choice).length;
  return { inFavour: of('for'), against: of('against'), abstained: of('abstain') };
};

/** Members who voted on the candidate. */
export const votingOf = ({ inFavour, against, abstained }: Tally): number => inFavour + against + abstained;

/**
 * Whether the votes in favour are more than the rule's part of those voting, exactly: with one half, 3 of 6 is none (A14.5b).
 * @throws RangeError for numbers that no ballot can have
 */
export const majority = (votes: { readonly inFavour: number; readonly voting: number }, rule: Fraction): boolean => {
  count(votes.inFavour, 'in favour');
  count(votes.voting, 'voting');
  if (votes.inFavour > votes.voting) throw new RangeError(`${votes.inFavour} in favour of ${votes.voting} voting`);
  return votes.voting > 0 && compareFractions({ numerator: votes.inFavour, denominator: votes.voting }, rule) > 0;
};

/**
 * The result on one candidate, as it is recorded. Without a quorum there is no majority, whatever the count.
 * @param attendance what `withoutRecused` leaves
 * @throws RangeError when more vote than are present
 */
export const ballotResultOf = (
  code: string,
  attendance: Attendance,
  tally: Tally,
  rules: Pick<Policy, 'quorum' | 'majority'>,
): BallotResult => {
  const voting = votingOf(tally);
  if (voting > attendance.present) throw new RangeError(`${voting} votes of ${attendance.present} present`);
  const quorate = quorumReached(attendance, rules.quorum);
  const carried = majority({ inFavour: tally.inFavour, voting }, rules.majority);
  return { code, ...attendance, quorate, ...tally, majority: quorate && carried };
};

/** Candidates with the same number of votes in favour. The order within says nothing. */
export interface Place {
  /** 1 for the most votes; after two on 1 comes 3. */
  readonly rank: number;
  readonly inFavour: number;
  readonly codes: readonly string[];
}

/** Candidates by votes in favour, equals together: a tie is shown, never broken (A14.5c). */
export const rankByVotes = (
  candidates: readonly { readonly code: string; readonly inFavour: number }[],
): readonly Place[] => {
  const groups = Map.groupBy(candidates, ({ inFavour }) => inFavour);
  return [...groups]
    .sort(([left], [right]) => right - left)
    .map(([inFavour, equals]) => ({
      rank: 1 + candidates.filter((candidate) => candidate.inFavour > inFavour).length,
      inFavour,
      codes: equals.map(({ code }) => code).sort(),
    }));
};

/** Who is within the cap, and whom a new ballot has to decide between. */
export interface WithinCap {
  readonly selected: readonly string[];
  /** A tie across the cap: so many `places` for more `codes`. */
  readonly contested?: { readonly codes: readonly string[]; readonly places: number; readonly inFavour: number };
}

/**
 * Of those with a majority, the ones with the most votes up to the cap; a tie across the cap stays open for a new ballot
 * (A3b, A14.5c). Without a majority nobody is selected, however many places are free (A3c).
 */
export const selectWithin = (cap: number, results: readonly BallotResult[]): WithinCap => {
  count(cap, 'the cap');
  const selected: string[] = [];
  for (const { codes, inFavour } of rankByVotes(results.filter((result) => result.majority))) {
    const places = cap - selected.length;
    if (places === 0) break;
    if (codes.length > places) return { selected, contested: { codes, places, inFavour } };
    selected.push(...codes);
  }
  return { selected };
};
