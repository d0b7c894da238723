import { applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { recordReportAnswer } from '../../../contracts/api/visit.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { recordReportAnswer as decide } from '../../../domain/assessment/record-report-answer.ts';
import { loadOfficeEvidence } from '../../kernel/office-evidence.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const recordReportAnswerRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/site-report-answers',
  roles: ['office'],
  article: 'A14.3',
  summary: 'Record an organisation’s answer to the site report that came on paper, or that none came',
  params: applicationParams,
  body: recordReportAnswer,
  response: receipt,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) =>
    onApplication(journal, call, streamOf.assessment(call.params.cycle, call.params.code), async (review, dossier) => {
      const clear = await loadOfficeEvidence(journal, call.params.cycle);
      return decide(review, dossier, call.body, clear, call.receivedAt, workingDays);
    }),
});
