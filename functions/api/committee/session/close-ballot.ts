import { loadCommittee } from '../../../adapters/committee.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { closeBallot, sessionParams } from '../../../contracts/api/session.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { closeBallot as decide } from '../../../domain/session/close-ballot.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onSession } from './on-session.ts';

export const closeBallotRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/sessions/{session}/closing',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Close the ballot; votes received before still count',
  params: sessionParams,
  body: closeBallot,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onSession(journal, call, async ({ session, conflicted }) => {
      const seat = seatHeldBy(await loadCommittee(journal), call.caller.id, 'chair');
      return seat.ok ? decide(session, call.body.withoutVote, conflicted, call.receivedAt) : seat;
    }),
});
