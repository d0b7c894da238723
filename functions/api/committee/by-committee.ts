import { loadCommittee, loadCommitteeOn } from '../../adapters/committee.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import { publishedSeats, seatHeldBy } from '../../domain/committee/committee.ts';
import type { History, Recorded } from '../../domain/kernel/recorded.ts';
import type { Result } from '../../domain/kernel/result.ts';
import type { Year } from '../../domain/year/year.ts';
import { onYear } from '../kernel/on-year.ts';
import type { Call } from '../kernel/route.ts';

/**
 * A decision of the committee, entered by chair or vice chair, or recorded from its minutes (A6b, A7): no committee decides before its
 * seats are published, and none did on a day before.
 */
export const byCommittee = <S extends StreamType, T = Recorded<EventOf<S>>>(
  journal: Journal,
  call: Call<{ cycle: string }>,
  ref: StreamRef<S>,
  decide: (year: Year, history: History<S>) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
  answer?: (recorded: Recorded<EventOf<S>>) => T,
): Promise<Result<T>> =>
  onYear(
    journal,
    call,
    ref,
    async (year, history) => {
      const entitled = call.recording
        ? publishedSeats(await loadCommitteeOn(journal, call.recording.occurredOn))
        : seatHeldBy(await loadCommittee(journal), call.caller.id, 'chair');
      return entitled.ok ? decide(year, history) : entitled;
    },
    answer,
  );
