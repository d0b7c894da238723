import { applicationParams, requestReceipt, requestRecusal } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { streamOf } from '../../contracts/streams.ts';
import { requestRecusal as decide, recusalRequested } from '../../domain/application/request-recusal.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const requestRecusalRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/recusal-requests',
  roles: ['applicant'],
  article: 'A14.3',
  summary: 'Ask that a member of the team does not take part, before the day of the visit',
  params: applicationParams,
  query: onBehalf,
  body: requestRecusal,
  response: requestReceipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates'>) =>
    onApplication(
      services,
      call,
      'respond',
      async ({ dossier: { application }, history: { assessment } }, code) => {
        const { member, grounds } = call.body;
        const team = await services.journal.load(streamOf.team(call.params.cycle, code));
        const decision = decide({ application, assessment, team, receivedAt: call.receivedAt }, member);
        if (!decision.ok) return decision;
        const kept = await services.privates.put(
          call.secret('grounds').slice(0, 32),
          { grounds },
          streamOf.application(call.params.cycle, code),
          call.receivedAt,
        );
        return ok(recusalRequested(member, kept));
      },
      ({ version, recordedAt }) => ({ request: version, recordedAt }),
    ),
});
