import { cycleParams, draftPolicy, receipt } from '../../../contracts/api/cycle.ts';
import { draftPolicy as decide } from '../../../domain/cycle/prepare-cycle.ts';
import { onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const draftPolicyRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/policy-drafts',
  roles: ['office'],
  article: 'A8',
  summary: 'Put a draft of the policy before the committee',
  params: cycleParams,
  body: draftPolicy,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => onCycle(journal, call, () => decide(call.body)),
});
