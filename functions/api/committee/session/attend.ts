import { receipt } from '../../../contracts/api/cycle.ts';
import { sessionParams } from '../../../contracts/api/session.ts';
import { attendSession } from '../../../domain/session/attend.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onSession } from './on-session.ts';

export const attendRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions/{session}/attendance',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Attend the meeting (签到)',
  params: sessionParams,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onSession(journal, call, ({ session, undertook, seated }) =>
      attendSession(session, call.caller.id, undertook(call.caller.id), seated, call.receivedAt),
    ),
});
