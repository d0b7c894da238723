import { openVotes } from '../../adapters/ballot-box.ts';
import type { Ballots } from '../../adapters/ballots.ts';
import { loadCommitteeAt } from '../../adapters/committee.ts';
import { loadConflicts } from '../../adapters/conflicts.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { countBallot, type RandomSource } from '../../domain/session/count-ballot.ts';
import { onlySeated, seatedIn } from '../../domain/session/session.ts';
import { advance } from '../kernel/advance.ts';

export interface Counting {
  readonly journal: Journal;
  readonly ballots: Pick<Ballots, 'open'>;
  readonly random: RandomSource;
}

/** Opens and counts the ballots that closed (A14.5b): the only place where a secret vote is ever read. */
export const countBallots = ({ journal, ballots, random }: Counting, input: StepInput): Promise<StepOutput> =>
  advance(journal, input, ['CountBallots'], async ({ sessions }) => {
    const closed = sessions.find(({ closing, results }) => closing && !results);
    if (!closed) return undefined;
    const session = onlySeated(closed, seatedIn(closed, await loadCommitteeAt(journal)));
    const votes = await openVotes(ballots, input.cycle, session);
    const { conflicted } = await loadConflicts(journal, input.cycle);
    return {
      ref: streamOf.session(input.cycle, session.id),
      event: countBallot(session, votes, conflicted, random),
    };
  });
