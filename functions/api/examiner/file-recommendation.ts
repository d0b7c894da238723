import { applicationParams } from '../../contracts/api/assessment.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { fileRecommendation } from '../../contracts/api/visit.ts';
import { streamOf } from '../../contracts/streams.ts';
import { fileRecommendation as decide } from '../../domain/visit/recommend.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const fileRecommendationRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/recommendations',
  roles: ['examiner'],
  article: 'A14.3',
  summary: 'Hand in the team’s recommendation once all have signed',
  params: applicationParams,
  body: fileRecommendation,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.visit(cycle, code), 'team', (review, dossier) =>
      decide(review, dossier, person, call.body, call.receivedAt),
    );
  },
});
