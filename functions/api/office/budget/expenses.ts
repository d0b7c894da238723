import { correctExpense, entryParams, planBudget, recordExpense } from '../../../contracts/api/budget.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import {
  correctExpense as correct,
  planBudget as plan,
  recordExpense as record,
} from '../../../domain/budget/keep-budget.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onBudget } from './on-budget.ts';

type Needs = Pick<Services, 'journal'>;

export const planBudgetRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/plan',
  roles: ['office'],
  article: 'A16',
  summary: 'Plan the award money and the costs of the review, or change the plan with the reason',
  params: cycleParams,
  body: planBudget,
  response: receipt,
  handle: (call, { journal }: Needs) => onBudget(journal, call, (budget) => plan(budget, call.body)),
});

export const recordExpenseRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/expenses',
  roles: ['office'],
  article: 'A16',
  summary: 'Record an expense with date and reference',
  params: cycleParams,
  body: recordExpense,
  response: receipt,
  handle: (call, { journal }: Needs) => onBudget(journal, call, () => record(call.body, call.receivedAt)),
});

export const correctExpenseRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/expenses/{entry}/correction',
  roles: ['office'],
  article: 'A16',
  summary: 'Correct an expense with the reason; the entry stays readable',
  params: entryParams,
  body: correctExpense,
  response: receipt,
  handle: (call, { journal }: Needs) =>
    onBudget(journal, call, (budget) => correct(budget, call.params.entry, call.body)),
});
