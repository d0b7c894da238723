import { loadMoney } from '../../../adapters/budget.ts';
import { loadPool } from '../../../adapters/review-facts.ts';
import { budgetView } from '../../../contracts/api/budget.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { showBudget } from '../../kernel/show-budget.ts';
import { profileOf } from '../../kernel/show-dossier.ts';
import { correctExpenseRoute, planBudgetRoute, recordExpenseRoute } from './expenses.ts';
import { correctFeeRoute, enterFeeRoute, payFeesRoute, signFeesOnPaperRoute } from './fees.ts';

const readBudgetRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/budget',
  roles: ['office'],
  article: 'A16',
  summary: 'The year’s money: planned against spent, award money, fees with tax and signatures',
  params: cycleParams,
  response: budgetView,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const [money, pool] = await Promise.all([loadMoney(journal, call.params.cycle), loadPool(journal)]);
    const paid = new Set(money.budget.fees.map(({ person }) => person));
    const names = await Promise.all(
      [...pool.values()]
        .filter(({ person }) => paid.has(person))
        .map(async (examiner) => [examiner.person, (await profileOf(privates, examiner))?.name ?? ''] as const),
    );
    return ok(showBudget(money, new Map(names.filter(([, name]) => name !== ''))));
  },
});

/** The year's money (A16). */
export const officeBudgetRoutes = [
  planBudgetRoute,
  recordExpenseRoute,
  correctExpenseRoute,
  enterFeeRoute,
  correctFeeRoute,
  signFeesOnPaperRoute,
  payFeesRoute,
  readBudgetRoute,
];
