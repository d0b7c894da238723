import { loadYear } from '../../../adapters/year.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { terminateByOffice } from '../../../contracts/api/resolution.ts';
import { terminateByOffice as decide } from '../../../domain/resolution/terminate.ts';
import { onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const terminateApplicationRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/terminations',
  roles: ['office'],
  article: 'A14.5',
  summary: 'Stop an application before stage 5 (终止评审)',
  params: cycleParams,
  body: terminateByOffice,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, async (cycle) => {
      const year = await loadYear(journal, call.params.cycle);
      return decide(cycle, year?.withdrawn.has(call.body.code) ?? false, call.body, call.receivedAt);
    }),
});
