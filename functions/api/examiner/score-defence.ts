import { applicationParams } from '../../contracts/api/assessment.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { scoreDefence } from '../../contracts/api/defence.ts';
import { streamOf } from '../../contracts/streams.ts';
import { scoreDefence as decide } from '../../domain/scorecard/submit-scorecard.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const scoreDefenceRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/defence-score',
  roles: ['panellist'],
  article: 'A14.4',
  summary: 'Score a defence, alone and once',
  params: applicationParams,
  body: scoreDefence,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.scorecard(cycle, code, 'defence', person), 'panel', (review, dossier) =>
      decide(review, dossier, person, call.body, call.receivedAt),
    );
  },
});
