import { receipt } from '../../../contracts/api/cycle.ts';
import { approveRevocation, petitionParams, refuseRevocation } from '../../../contracts/api/honours.ts';
import { streamOf } from '../../../contracts/streams.ts';
import {
  approveRevocation as approve,
  refuseRevocation as refuse,
} from '../../../domain/revocation/decide-revocation.ts';
import { onWinner } from '../../kernel/on-winner.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

const path = '/api/government/cycles/{cycle}/winners/{code}/revocation-petitions/{ground}/{petition}';

export const approveRevocationRoute = route({
  method: 'POST',
  path: `${path}/approval`,
  roles: ['government'],
  article: 'A17',
  summary: 'Withdraw the title (批准撤销; A17, A19)',
  params: petitionParams,
  body: approveRevocation,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, ground, petition } = call.params;
    return onWinner(journal, call, streamOf.revocation(cycle, code), (winner) =>
      approve(winner, ground, petition, call.body, call.receivedAt),
    );
  },
});

export const refuseRevocationRoute = route({
  method: 'POST',
  path: `${path}/refusal`,
  roles: ['government'],
  article: 'A17',
  summary: 'Leave the title, with reason (A17, A19)',
  params: petitionParams,
  body: refuseRevocation,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, ground, petition } = call.params;
    return onWinner(journal, call, streamOf.revocation(cycle, code), (winner) =>
      refuse(winner, ground, petition, call.body),
    );
  },
});
