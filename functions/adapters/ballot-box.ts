import { readPaper } from '../domain/session/ballot-paper.ts';
import type { OpenedVote } from '../domain/session/count-ballot.ts';
import type { Session } from '../domain/session/session.ts';
import type { Ballots } from './ballots.ts';

/**
 * Opens every vote of a ballot, for the count alone (A14.5b): only the count function's role may use the key for it.
 *
 * @throws when a seal does not open for its cycle, session and member, or holds no paper of this ballot: nothing is counted then
 */
export const openVotes = (
  ballots: Pick<Ballots, 'open'>,
  cycle: string,
  session: Session,
): Promise<readonly OpenedVote[]> =>
  Promise.all(
    session.votes.map(async ({ member, sealed, choices = {} }): Promise<OpenedVote> => {
      if (sealed === undefined) {
        return { member, marks: new Map(Object.entries(choices).map(([code, choice]) => [code, { choice }])) };
      }
      const paper = await ballots.open({ cycle, session: session.id, member }, sealed);
      return { member, marks: readPaper(session.candidates, paper) };
    }),
  );
