import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { determinePolicy } from '../../contracts/api/resolution.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { determinePolicy as decide } from '../../domain/resolution/determine-policy.ts';
import { commit } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const determinePolicyRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/policy',
  roles: ['committee'],
  article: 'A7',
  summary: 'Determine the policy (审定)',
  params: cycleParams,
  body: determinePolicy,
  response: receipt,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const cycle = cycleOf(await journal.load(streamOf.cycle(call.params.cycle)));
    if (!cycle) return noCycle(call.params.cycle);
    return commit(
      journal,
      call,
      streamOf.resolution(call.params.cycle, 'policy'),
      () => decide(cycle, call.body),
      (recorded) => recorded,
    );
  },
});
