import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { determinePolicy } from '../../contracts/api/resolution.ts';
import { streamOf } from '../../contracts/streams.ts';
import { determinePolicy as decide } from '../../domain/resolution/determine-policy.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { byCommittee } from './by-committee.ts';

export const determinePolicyRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/policy',
  roles: ['committee'],
  article: 'A7',
  summary: 'Determine the policy (审定)',
  params: cycleParams,
  body: determinePolicy,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    byCommittee(journal, call, streamOf.resolution(call.params.cycle, 'policy'), ({ cycle }) =>
      decide(cycle, call.body),
    ),
});
