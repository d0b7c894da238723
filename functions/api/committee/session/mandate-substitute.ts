import { loadCommittee } from '../../../adapters/committee.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { mandateSubstitute, sessionParams } from '../../../contracts/api/session.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { mandateSubstitute as decide } from '../../../domain/session/attend.ts';
import { loadOfficeEvidence } from '../../kernel/office-evidence.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onSession } from './on-session.ts';

export const mandateSubstituteRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions/{session}/substitutes',
  roles: ['committee'],
  article: 'A6',
  summary: 'Admit a substitute (委托参会) by a letter of mandate, where policy allows it',
  params: sessionParams,
  body: mandateSubstitute,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onSession(journal, call, async ({ session, seated }) => {
      const seat = seatHeldBy(await loadCommittee(journal), call.caller.id, 'chair');
      if (!seat.ok) return seat;
      const clear = await loadOfficeEvidence(journal, call.params.cycle);
      return decide(session, call.body, clear, seated, call.receivedAt);
    }),
});
