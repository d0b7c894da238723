import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { planVisit } from '../../../contracts/api/visit.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { planVisit as decide } from '../../../domain/assessment/plan-visit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const planVisitRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/visit-plan',
  roles: ['office'],
  article: 'A14.3',
  summary: 'Plan the site visit of an organisation; announced with the team',
  params: applicationParams,
  body: planVisit,
  response: receipt,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { contacts, ...plan } = call.body;
    const ref = streamOf.assessment(call.params.cycle, call.params.code);
    const kept = contacts && (await privates.put(call.secret('contacts').slice(0, 32), contacts, ref, call.receivedAt));
    return onApplication(journal, call, ref, (review, dossier) => decide(review, dossier, plan, kept, call.receivedAt));
  },
});
