import { applicationParams, submissionReceipt } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { admitApplication } from '../../domain/application/submit-application.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { freeze } from './freeze.ts';
import { onApplication } from './on-application.ts';

export const submitApplicationRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/submit',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Submit the application; refused with everything that is missing at once',
  params: applicationParams,
  query: onBehalf,
  response: submissionReceipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates' | 'files'>) =>
    onApplication(
      services,
      call,
      'submit',
      async ({ dossier }) => {
        const admitted = admitApplication(dossier, call.receivedAt);
        if (!admitted.ok) return admitted;
        const facts = dossier.facts.map(({ request }) => request);
        return ok({
          type: 'ApplicationSubmitted',
          award: admitted.value.form.award.award,
          receiptNumber: `SJ${call.params.cycle}-${call.commandId.slice(0, 10).toUpperCase()}`,
          ...(await freeze(services, call, dossier, admitted.value, facts)),
        });
      },
      ({ event, version, receivedAt }) => {
        if (event.type !== 'ApplicationSubmitted') throw new Error(`a submission is recorded as ${event.type}`);
        const { receiptNumber, award, content } = event;
        return { version, receiptNumber, award, receivedAt, contentSha256: content.sha256 };
      },
    ),
});
