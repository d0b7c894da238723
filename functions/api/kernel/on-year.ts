import type { Journal } from '../../adapters/journal.ts';
import { loadYear } from '../../adapters/year.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { History, Recorded } from '../../domain/kernel/recorded.ts';
import type { Result } from '../../domain/kernel/result.ts';
import type { Year } from '../../domain/year/year.ts';
import { commit } from './commit.ts';
import { noCycle } from './on-cycle.ts';
import type { Call } from './route.ts';

type Decision<S extends StreamType> = Result<EventOf<S>> | Promise<Result<EventOf<S>>>;

/**
 * A command that looks at where the whole year stands, on one stream: what is read is read after the stream, so that whatever is
 * written to it meanwhile makes the append collide.
 */
export const onYear = async <S extends StreamType, T = Recorded<EventOf<S>>>(
  journal: Journal,
  call: Call<{ cycle: string }>,
  ref: StreamRef<S>,
  decide: (year: Year, history: History<S>) => Decision<S>,
  answer: (recorded: Recorded<EventOf<S>>) => T = (recorded) => recorded as T,
): Promise<Result<T>> =>
  commit(
    journal,
    call,
    ref,
    async (history) => {
      const year = await loadYear(journal, call.params.cycle);
      return year ? decide(year, history) : noCycle(call.params.cycle);
    },
    answer,
  );

/**
 * The number of a thing that is numbered on: the one that this command already began, else the next free. Two who begin it at once
 * meet on the same number, and one of them is told.
 *
 * @param streams the partition in which it lies
 * @param idOf the id of the n-th
 */
export const numberFor = (
  streams: ReadonlyMap<string, readonly Pick<Recorded, 'commandId'>[]>,
  commandId: string,
  idOf: (number: number) => string,
): number => {
  let number = 1;
  for (; streams.has(idOf(number)); number += 1) {
    if (streams.get(idOf(number))?.[0]?.commandId === commandId) return number;
  }
  return number;
};
