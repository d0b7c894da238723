import type { Journal } from '../../../adapters/journal.ts';
import { type EventOf, streamOf } from '../../../contracts/streams.ts';
import { type Budget, budgetOf } from '../../../domain/budget/budget.ts';
import { cycleOf } from '../../../domain/cycle/cycle.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import { commit } from '../../kernel/commit.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import type { Call } from '../../kernel/route.ts';

/** A command of the office on the year's money. */
export const onBudget = (
  journal: Journal,
  call: Call<{ cycle: string }>,
  decide: (budget: Budget) => Result<EventOf<'budget'>> | Promise<Result<EventOf<'budget'>>>,
) =>
  commit(
    journal,
    call,
    streamOf.budget(call.params.cycle),
    async (history) =>
      cycleOf(await journal.load(streamOf.cycle(call.params.cycle)))
        ? decide(budgetOf(history))
        : noCycle(call.params.cycle),
    (recorded) => recorded,
  );
