import { receipt } from '../../contracts/api/cycle.ts';
import { concludeConsensus, phaseParams } from '../../contracts/api/scorecard.ts';
import { streamOf } from '../../contracts/streams.ts';
import { concludeConsensus as decide } from '../../domain/consensus/conclude-consensus.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const concludeConsensusRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/consensus/{phase}',
  roles: ['examiner'],
  article: 'A14.2',
  summary: 'Conclude the consensus of a phase as the leader',
  params: phaseParams,
  body: concludeConsensus,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code, phase } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.consensus(cycle, code, phase), 'team', (review, dossier) =>
      decide(review, dossier, phase, person, call.body, call.receivedAt),
    );
  },
});
