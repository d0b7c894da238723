import type { Journal } from '../../adapters/journal.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { streamOf } from '../../contracts/streams.ts';
import { type Cycle, cycleOf } from '../../domain/cycle/cycle.ts';
import type { History } from '../../domain/kernel/recorded.ts';
import { missing, type Result } from '../../domain/kernel/result.ts';
import { commit } from './commit.ts';
import type { Call } from './route.ts';

/** There is no such award year. */
export const noCycle = (cycle: string) =>
  missing({
    code: 'no-such-cycle',
    reason: `没有${cycle}年度的评审。`,
    remedy: '请核对年度，或由评审办先启动该年度。',
  });

/** A command on the year's own stream: loads the year, decides, appends, answers where the event stands. */
export const onCycle = <B>(
  journal: Journal,
  call: Call<{ cycle: string }, unknown, B>,
  decide: (cycle: Cycle, history: History<'cycle'>) => Result<EventOf<'cycle'>> | Promise<Result<EventOf<'cycle'>>>,
) =>
  commit(
    journal,
    call,
    streamOf.cycle(call.params.cycle),
    (history) => {
      const cycle = cycleOf(history);
      return cycle ? decide(cycle, history) : noCycle(call.params.cycle);
    },
    (recorded) => recorded,
  );
