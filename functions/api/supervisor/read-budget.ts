import { loadMoney } from '../../adapters/budget.ts';
import { recordReading } from '../../adapters/readings.ts';
import { budgetView } from '../../contracts/api/budget.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showBudget } from '../kernel/show-budget.ts';

export const readBudgetRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/budget',
  roles: ['supervisor'],
  article: 'A16',
  summary: 'The year’s money, entry by entry; the reading is logged',
  params: cycleParams,
  response: budgetView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const actor = { id: call.caller.id, role: call.caller.role };
    await recordReading(
      journal,
      cycle,
      { actor, receivedAt: call.receivedAt },
      { type: 'JournalRead', what: 'budget' },
    );
    return ok(showBudget(await loadMoney(journal, cycle)));
  },
});
