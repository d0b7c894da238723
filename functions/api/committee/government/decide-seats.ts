import { loadCommittee } from '../../../adapters/committee.ts';
import { approveSeats, proposalParams, refuseSeats } from '../../../contracts/api/committee.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { approveSeats as approve, refuseSeats as refuse } from '../../../domain/approval/decide-seats.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const approveSeatsRoute = route({
  method: 'POST',
  path: '/api/government/seats/{proposal}/approval',
  roles: ['government'],
  article: 'A6',
  summary: 'Approve the proposed members of the committee',
  params: proposalParams,
  body: approveSeats,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { proposal } = call.params;
    return commit(
      journal,
      call,
      streamOf.seatsApproval(proposal),
      async (history) => approve(await loadCommittee(journal), proposal, history, call.body, call.receivedAt),
      (recorded) => recorded,
    );
  },
});

export const refuseSeatsRoute = route({
  method: 'POST',
  path: '/api/government/seats/{proposal}/refusal',
  roles: ['government'],
  article: 'A6',
  summary: 'Do not approve the proposed members, with reason',
  params: proposalParams,
  body: refuseSeats,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { proposal } = call.params;
    return commit(
      journal,
      call,
      streamOf.seatsApproval(proposal),
      async (history) => refuse(await loadCommittee(journal), proposal, history, call.body),
      (recorded) => recorded,
    );
  },
});
