import { cycleParams, publishCall, receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { policyInForce } from '../../../domain/cycle/cycle.ts';
import { publishCall as decide } from '../../../domain/cycle/publish-call.ts';
import { onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const publishCallRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/call',
  roles: ['office'],
  article: 'A12',
  summary: 'Publish the yearly call for applications',
  params: cycleParams,
  body: publishCall,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, async (cycle) => {
      const resolutions = await journal.load(streamOf.resolution(call.params.cycle, 'policy'));
      return decide(cycle, policyInForce(resolutions), call.body, call.receivedAt);
    }),
});
