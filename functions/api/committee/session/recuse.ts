import { receipt } from '../../../contracts/api/cycle.ts';
import { recuseFrom, sessionParams } from '../../../contracts/api/session.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { recuse } from '../../../domain/session/attend.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onSession } from './on-session.ts';

export const recuseRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions/{session}/recusals',
  roles: ['committee'],
  article: 'A20',
  summary: 'Step aside for one candidate, with reason',
  params: sessionParams,
  body: recuseFrom,
  response: receipt,
  handle: (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle, session: id } = call.params;
    const { candidate, reason } = call.body;
    return onSession(journal, call, ({ session, seated }) =>
      recuse(session, call.caller.id, candidate, seated, call.receivedAt, () =>
        privates.put(call.secret('recusal').slice(0, 32), { reason }, streamOf.session(cycle, id), call.receivedAt),
      ),
    );
  },
});
