import { digest } from '../../../adapters/journal.ts';
import { acceptAuthority, invitationParams } from '../../../contracts/api/authority.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { acceptAuthority as decide } from '../../../domain/authority/authorise.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const acceptAuthorityRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/organisations/{code}/authority-acceptances',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Become a handler of an organisation by the invitation that its administrator told you',
  params: invitationParams,
  body: acceptAuthority,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    return commit(
      journal,
      { ...call, caller: { ...call.caller, unit: code } },
      streamOf.authority(cycle, code),
      (history) => decide(history, digest(call.body.invitation.toUpperCase()), call.caller.id, call.receivedAt),
      (recorded) => recorded,
    );
  },
});
