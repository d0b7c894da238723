import type { Choice } from '../../contracts/events/decision.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { ballotResultOf, recusedAmong, tallyOf, withoutRecused } from '../policy/ballot.ts';
import type { Mark } from './ballot-paper.ts';
import { type Conflicted, isRecused, type Session } from './session.ts';

/** A vote as the count sees it. Open votes have no receipts: they stand in the journal. */
export interface OpenedVote {
  readonly member: string;
  readonly marks: ReadonlyMap<string, Pick<Mark, 'choice'> & Partial<Mark>>;
}

/** A whole number in 0 … bound − 1, each as likely as the others. */
export type RandomSource = (bound: number) => number;

/** A random order: with a fair source each of them is equally likely. */
export const shuffled = <T>(items: readonly T[], random: RandomSource): readonly T[] => {
  const left = [...items];
  return items.flatMap(() => left.splice(random(left.length), 1));
};

/**
 * Counts a ballot (A14.5b). Interests are looked at again: whoever has one, declared before or after his vote, is out of both numbers
 * of that candidate and his vote on it does not count. Per candidate the receipts are published in random order, so that every
 * voter finds his own and nobody can follow one voter from candidate to candidate.
 *
 * @param votes every vote of the session, opened
 */
export const countBallot = (
  session: Session,
  votes: readonly OpenedVote[],
  conflicted: Conflicted,
  random: RandomSource,
): Extract<EventOf<'session'>, { type: 'BallotClosed' }> => {
  const { expected, present, rules } = session;
  const counted = session.candidates.map((code) => {
    const recused = expected.filter((member) => isRecused(session, member, code, conflicted));
    const marks = votes.filter(({ member }) => !recused.includes(member)).flatMap((vote) => vote.marks.get(code) ?? []);
    const meeting = { expected: expected.length, present: present.length };
    const attendance = withoutRecused(meeting, recusedAmong({ expected, present }, recused));
    const tally = tallyOf(marks.map(({ choice }) => choice));
    return { code, marks, result: ballotResultOf(code, attendance, tally, rules) };
  });
  const pairs = (marks: readonly (Pick<Mark, 'choice'> & Partial<Mark>)[]) =>
    shuffled(marks, random).flatMap(({ receipt, choice }): { receipt: string; choice: Choice }[] =>
      receipt === undefined ? [] : [{ receipt, choice }],
    );
  return {
    type: 'BallotClosed',
    results: counted.map(({ result }) => result),
    receipts: session.secret ? Object.fromEntries(counted.map(({ code, marks }) => [code, pairs(marks)])) : {},
  };
};
