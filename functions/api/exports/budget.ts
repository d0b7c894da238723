import { loadMoney } from '../../adapters/budget.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { budgetSheets } from '../../domain/export/budget.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { ContentOf } from './make-export.ts';
import { namesFor } from './people.ts';

/** The year's money for finance: budget, expenses, fee sheet to be signed (A16a). */
export const budgetContent: ContentOf = async (call, { journal, privates }) => {
  const { cycle } = call.params;
  const [money, history] = await Promise.all([loadMoney(journal, cycle), journal.load(streamOf.cycle(cycle))]);
  if (!cycleOf(history)) return noCycle(cycle);
  const paid = new Set(money.budget.fees.map(({ person }) => person));
  const personOf = await namesFor(call, { journal, privates }, paid);
  return ok({
    sheets: budgetSheets({ ...money, personOf }),
    notes: ['个人所得税按人按月合并计算。“已签收”指本人就现行金额签收；未签收的可打印“劳务费签收单”由本人签字。'],
  });
};
