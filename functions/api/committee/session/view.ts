import type * as z from 'zod';
import type { sessionView } from '../../../contracts/api/session.ts';
import type { Policy } from '../../../contracts/policy.ts';
import { quorumFor, recusedAmong } from '../../../domain/policy/ballot.ts';
import {
  type Conflicted,
  isRecused,
  memberActing,
  type Session,
  withoutVote,
} from '../../../domain/session/session.ts';

/** What somebody who looks at a ballot sees of it: before the count, nothing of how anybody voted. */
export const viewOf = (
  session: Session,
  person: string,
  conflicted: Conflicted,
  nameOf: (code: string) => string,
  policy: Pick<Policy, 'quorum'>,
): z.input<typeof sessionView> => {
  const { expected, present, results, receipts, votes, secret, tieOf, closing } = session;
  const member = memberActing(session, person);
  const counted = results !== undefined;
  const recusedFor = (code: string) => expected.filter((each) => isRecused(session, each, code, conflicted));
  const meeting = { expected: expected.length, present: present.length };
  return {
    session: session.id,
    award: session.award,
    state: counted ? 'counted' : closing === undefined ? 'open' : 'closing',
    secret,
    ...(tieOf === undefined ? {} : { tieOf }),
    expected: expected.length,
    present: present.length,
    attended: member !== undefined && present.includes(member),
    voted: votes.some((vote) => vote.member === member),
    candidates: session.candidates.map((code) => ({
      code,
      name: nameOf(code),
      mine: member === undefined || recusedFor(code).includes(member) ? ('recused' as const) : ('vote' as const),
      quorum: quorumFor(
        meeting,
        recusedAmong({ expected, present }, recusedFor(code)),
        (session.rules ?? policy).quorum,
      ).state,
    })),
    withoutVote: counted ? [] : [...withoutVote(session, conflicted)],
    ...(results ? { results: [...results] } : {}),
    ...(receipts && secret ? { receipts } : {}),
    ...(counted && !secret
      ? { openVotes: votes.flatMap(({ member: voter, choices }) => (choices ? [{ member: voter, choices }] : [])) }
      : {}),
  };
};
