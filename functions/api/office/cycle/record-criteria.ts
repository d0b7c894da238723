import { cycleParams, receipt, recordCriteria } from '../../../contracts/api/cycle.ts';
import { recordCriteria as decide } from '../../../domain/cycle/prepare-cycle.ts';
import { editions } from '../../../domain/policy/criteria/editions.ts';
import { onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const recordCriteriaRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/criteria',
  roles: ['office'],
  article: 'A4',
  summary: 'Record the edition of the standard and when it was looked up',
  params: cycleParams,
  body: recordCriteria,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, (cycle) => decide(cycle, call.body, [...editions.keys()])),
});
