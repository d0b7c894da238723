import { applicationParams, requestReceipt, requestVerification } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { requestVerification as decide } from '../../domain/verification/request-verification.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { verificationDue } from './due.ts';
import { onApplication } from './on-application.ts';

export const requestVerificationRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/verification-requests',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Ask the department concerned to confirm a fact of the form',
  params: applicationParams,
  query: onBehalf,
  body: requestVerification,
  response: requestReceipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates' | 'workingDays'>) =>
    onApplication(
      services,
      call,
      'prepare',
      ({ dossier, policy }) => {
        const due = verificationDue(services, policy, call.receivedAt);
        if (!due.ok) return due;
        const state = dossier.facts.find(({ request }) => request.fact === call.body.fact);
        return decide({ ...dossier, state, due: due.value }, call.body);
      },
      ({ version, recordedAt }) => ({ request: version, recordedAt }),
    ),
});
