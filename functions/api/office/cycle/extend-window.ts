import { cycleParams, extendWindow, receipt } from '../../../contracts/api/cycle.ts';
import { extendWindow as decide } from '../../../domain/cycle/publish-call.ts';
import { onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const extendWindowRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/window-extensions',
  roles: ['office'],
  article: 'A12',
  summary: 'Extend the window for everybody before its end',
  params: cycleParams,
  body: extendWindow,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, (cycle) => decide(cycle, call.body, call.receivedAt)),
});
