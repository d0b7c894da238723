import { loadCommittee } from '../../adapters/committee.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { resolveLeaderRecusal } from '../../contracts/api/resolution.ts';
import { recusalParams } from '../../contracts/api/visit.ts';
import { streamOf } from '../../contracts/streams.ts';
import { seatHeldBy } from '../../domain/committee/committee.ts';
import { impartial } from '../../domain/interest/conflict.ts';
import { resolveLeaderRecusal as decide } from '../../domain/resolution/resolve-leader-recusal.ts';
import { onDossier } from '../kernel/on-dossier.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const resolveLeaderRecusalRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/applications/{code}/recusal-requests/{request}/resolution',
  roles: ['committee'],
  article: 'A14.3',
  summary: 'Resolve an organisation’s request that the leader of a team stay away',
  params: recusalParams,
  body: resolveLeaderRecusal,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, request } = call.params;
    return onDossier(journal, call, streamOf.leaderRecusal(cycle, code, request), async (review, dossier, history) => {
      const seat = seatHeldBy(await loadCommittee(journal), call.caller.id, 'chair');
      if (!seat.ok) return seat;
      const fair = impartial(review.interests.get(call.caller.id), dossier.application);
      return fair.ok ? decide(review, dossier, history, request, call.body, call.receivedAt) : fair;
    });
  },
});
