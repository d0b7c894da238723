import { loadConflicts } from '../../adapters/conflicts.ts';
import { loadWinner, loadWinners } from '../../adapters/winners.ts';
import { cycleParams, receipt } from '../../contracts/api/cycle.ts';
import { petitionFraud, revocationsView, winnerParams } from '../../contracts/api/honours.ts';
import { streamOf } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { petitionFraud as decide } from '../../domain/revocation/petition.ts';
import { loadOfficeEvidence } from '../kernel/office-evidence.ts';
import { titleView } from '../kernel/on-winner.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { byCommittee } from './by-committee.ts';

export const petitionFraudRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/winners/{code}/revocation-petitions',
  roles: ['committee'],
  article: 'A17',
  summary: 'Ask the government to withdraw a title won by improper means (提请撤销)',
  params: winnerParams,
  body: petitionFraud,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    return byCommittee(journal, call, streamOf.fraudPetition(cycle, code), async () => {
      const { impartial } = await loadConflicts(journal, cycle);
      const fair = impartial(call.caller.id, code);
      if (!fair.ok) return fair;
      const winner = await loadWinner(journal, cycle, code);
      if (!winner.ok) return winner;
      return decide(winner.value, call.body, await loadOfficeEvidence(journal, cycle), call.receivedAt);
    });
  },
});

export const readRevocationsRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/revocations',
  roles: ['committee', 'government'],
  article: 'A17',
  summary: 'Winners whose title somebody asked to withdraw, with what the government decided',
  params: cycleParams,
  response: revocationsView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const winners = await loadWinners(journal, call.params.cycle);
    return ok({ winners: winners.map(titleView).filter(({ petitions }) => petitions.length > 0) });
  },
});
