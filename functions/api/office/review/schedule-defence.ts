import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { scheduleDefence } from '../../../contracts/api/defence.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { scheduleDefence as decide } from '../../../domain/assessment/schedule-defence.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const scheduleDefenceRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/defence',
  roles: ['office'],
  article: 'A14.4',
  summary: 'Schedule the defence of an organisation',
  params: applicationParams,
  body: scheduleDefence,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(
      journal,
      call,
      streamOf.assessment(call.params.cycle, call.params.code),
      (review, dossier) => decide(review, dossier, call.body, call.receivedAt),
      true,
    ),
});
