import { applicationParams, withdrawApplication } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { withdrawApplication as decide } from '../../domain/application/withdraw-application.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const withdrawApplicationRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/withdraw',
  roles: ['applicant'],
  article: 'A3',
  summary: 'Withdraw the application, until the preliminary list is fixed',
  params: applicationParams,
  query: onBehalf,
  body: withdrawApplication,
  response: receipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates'>) =>
    onApplication(
      services,
      call,
      'submit',
      ({ dossier: { cycle, application } }) => decide(cycle, application, call.body),
      (recorded) => recorded,
    ),
});
