import { ownFees, ownMonthParams, signFees } from '../../contracts/api/budget.ts';
import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { streamOf } from '../../contracts/streams.ts';
import { budgetOf } from '../../domain/budget/budget.ts';
import { signFees as decide } from '../../domain/budget/keep-fees.ts';
import { ok } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showFees } from '../kernel/show-budget.ts';

export const readOwnFeesRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/fees',
  roles: ['examiner', 'panellist'],
  article: 'A16',
  summary: 'One’s own fees by month, with the tax withheld',
  params: cycleParams,
  response: ownFees,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [history, signatures] = await Promise.all([
      journal.load(streamOf.budget(cycle)),
      journal.list('signature', cycle),
    ]);
    return ok({ fees: showFees(budgetOf(history), signatures).filter(({ person }) => person === call.caller.id) });
  },
});

export const signOwnFeesRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/fees/{month}/signature',
  roles: ['examiner', 'panellist'],
  article: 'A16',
  summary: 'Sign for a month’s fees',
  params: ownMonthParams,
  body: signFees,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, month } = call.params;
    const person = call.caller.id;
    return commit(
      journal,
      call,
      streamOf.signature(cycle, person, month),
      async () => decide(budgetOf(await journal.load(streamOf.budget(cycle))), person, month, call.body),
      (recorded) => recorded,
    );
  },
});
