import { loadCommitteeAt } from '../../../adapters/committee.ts';
import { type Conflicts, loadConflicts } from '../../../adapters/conflicts.ts';
import type { Journal } from '../../../adapters/journal.ts';
import { type EventOf, streamOf } from '../../../contracts/streams.ts';
import type { Recorded } from '../../../domain/kernel/recorded.ts';
import { missing, type Result } from '../../../domain/kernel/result.ts';
import { onlySeated, type Seated, type Session, seatedIn, sessionOf } from '../../../domain/session/session.ts';
import type { Year } from '../../../domain/year/year.ts';
import { onYear } from '../../kernel/on-year.ts';
import type { Call } from '../../kernel/route.ts';

interface SessionParams {
  readonly cycle: string;
  readonly session: string;
}

/** There is no such ballot. */
export const noSession = ({ cycle, session }: SessionParams) =>
  missing({
    code: 'no-such-session',
    reason: `${cycle}年度没有表决${session}。`,
    remedy: '请从表决列表中选择。',
  });

/** What decides a command on a ballot. */
export interface Meeting extends Conflicts {
  readonly session: Session;
  readonly seated: Seated;
  readonly year: Year;
}

/** A command on one ballot: who may say it follows from the ballot itself, interests are looked at anew. */
export const onSession = <T = Recorded<EventOf<'session'>>>(
  journal: Journal,
  call: Call<SessionParams>,
  decide: (meeting: Meeting) => Result<EventOf<'session'>> | Promise<Result<EventOf<'session'>>>,
  answer?: (recorded: Recorded<EventOf<'session'>>) => T,
): Promise<Result<T>> => {
  const { cycle, session: id } = call.params;
  return onYear(
    journal,
    call,
    streamOf.session(cycle, id),
    async (year, history) => {
      const session = sessionOf(id, history);
      if (!session) return noSession(call.params);
      const [conflicts, committeeAt] = await Promise.all([loadConflicts(journal, cycle), loadCommitteeAt(journal)]);
      const seated = seatedIn(session, committeeAt);
      return decide({ ...conflicts, session: onlySeated(session, seated), seated, year });
    },
    answer,
  );
};
