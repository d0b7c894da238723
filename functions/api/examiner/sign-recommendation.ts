import { applicationParams } from '../../contracts/api/assessment.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { signRecommendation } from '../../contracts/api/visit.ts';
import { streamOf } from '../../contracts/streams.ts';
import { signRecommendation as decide } from '../../domain/visit/recommend.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const signRecommendationRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/recommendation-signatures',
  roles: ['examiner'],
  article: 'A14.3',
  summary: 'Sign the team’s recommendation, with a dissent where there is one',
  params: applicationParams,
  body: signRecommendation,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.visit(cycle, code), 'team', (review, dossier) =>
      decide(review, dossier, person, call.body, call.receivedAt),
    );
  },
});
