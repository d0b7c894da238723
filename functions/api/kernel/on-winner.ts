import type { Journal } from '../../adapters/journal.ts';
import { loadWinner } from '../../adapters/winners.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { articleOf, petitionsOf, revocationOf, type Winner } from '../../domain/revocation/revocation.ts';
import { commit } from './commit.ts';
import type { Call } from './route.ts';

/** A command about one winner, whatever became of the year: its streams are read after the one that is written. */
export const onWinner = <S extends StreamType>(
  journal: Journal,
  call: Call<{ cycle: string; code: string }>,
  ref: StreamRef<S>,
  decide: (winner: Winner) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
) =>
  commit(
    journal,
    call,
    ref,
    async () => {
      const winner = await loadWinner(journal, call.params.cycle, call.params.code);
      return winner.ok ? decide(winner.value) : winner;
    },
    (recorded) => recorded,
  );

/** A winner with what became of his title, as the deciding bodies read it. */
export const titleView = (winner: Winner) => {
  const { award, name, certificateNumber } = winner.conferred;
  const revoked = revocationOf(winner.approvals);
  return {
    code: winner.code,
    award,
    name,
    certificateNumber,
    petitions: petitionsOf(winner.code, winner).map((each) => ({ ...each, evidence: [...each.evidence] })),
    ...(revoked
      ? {
          revocation: {
            ground: revoked.ground,
            article: articleOf[revoked.ground],
            documentNumber: revoked.documentNumber,
            decidedOn: revoked.decidedOn,
          },
        }
      : {}),
  };
};
