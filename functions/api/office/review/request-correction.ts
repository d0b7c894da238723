import { loadThirdParties } from '../../../adapters/third-parties.ts';
import { applicationParams, requestCorrection } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { requestCorrection as decide } from '../../../domain/assessment/request-correction.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const requestCorrectionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/corrections',
  roles: ['office'],
  article: 'A14.1',
  summary: 'Ask an organisation for corrections (补正), due by the policy’s period',
  params: applicationParams,
  body: requestCorrection,
  response: receipt,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const { cycle, code } = call.params;
    return onApplication(journal, call, streamOf.assessment(cycle, code), async (review, dossier) => {
      const { facts } = await loadThirdParties(journal, cycle, code);
      const keys = facts.map(({ request }) => request.fact);
      return decide(review, dossier, keys, call.body, call.receivedAt, workingDays);
    });
  },
});
