import { applicationParams, requestReceipt, requestRecommendation } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { requestRecommendation as decide } from '../../domain/recommendation/request-recommendation.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const requestRecommendationRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/recommendation-requests',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Ask an industry association or a competent authority to sign the recommendation',
  params: applicationParams,
  query: onBehalf,
  body: requestRecommendation,
  response: requestReceipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates'>) =>
    onApplication(
      services,
      call,
      'prepare',
      ({ dossier }) => decide({ ...dossier, states: dossier.recommendations }, call.body),
      ({ version, recordedAt }) => ({ request: version, recordedAt }),
    ),
});
