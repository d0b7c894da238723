import { authorityParams, revokeAuthority } from '../../../contracts/api/authority.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { revokeAuthority as decide } from '../../../domain/authority/authorise.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { administeredCode } from '../applicant.ts';

export const revokeAuthorityRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/authorities/{authority}/revocation',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Revoke a handler’s authority, or an invitation: in force at once',
  params: authorityParams,
  body: revokeAuthority,
  response: receipt,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const code = administeredCode(call);
    if (!code.ok) return code;
    const { cycle, authority } = call.params;
    return commit(
      journal,
      call,
      streamOf.authority(cycle, code.value),
      (history) => decide(history, authority, call.body.reason, call.receivedAt),
      (recorded) => recorded,
    );
  },
});
