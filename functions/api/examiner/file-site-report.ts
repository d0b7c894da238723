import { applicationParams } from '../../contracts/api/assessment.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { fileSiteReport } from '../../contracts/api/visit.ts';
import { streamOf } from '../../contracts/streams.ts';
import { fileSiteReport as decide } from '../../domain/visit/file-site-report.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { onAssigned } from './on-assigned.ts';

export const fileSiteReportRoute = route({
  method: 'POST',
  path: '/api/examiner/cycles/{cycle}/applications/{code}/site-reports',
  roles: ['examiner'],
  article: 'A14.3',
  summary: 'Hand in the site report as the leader: findings, no score, percentage or ranking',
  params: applicationParams,
  body: fileSiteReport,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    const person = call.caller.id;
    return onAssigned(journal, call, streamOf.visit(cycle, code), 'team', (review, dossier) =>
      decide(review, dossier, person, call.body, call.receivedAt),
    );
  },
});
