import { approveList, sendBack } from '../../../contracts/api/approval.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { submissionParams } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { approveList as approve, sendListBack } from '../../../domain/approval/decide-list.ts';
import { onYear } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const approveListRoute = route({
  method: 'POST',
  path: '/api/government/cycles/{cycle}/submissions/{submission}/approval',
  roles: ['government'],
  article: 'A14.7',
  summary: 'Approve all, some or none of the list (审定批准)',
  params: submissionParams,
  body: approveList,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, submission } = call.params;
    return onYear(journal, call, streamOf.approval(cycle, `final-${submission}`), (year) =>
      approve(year, submission, call.body, call.receivedAt),
    );
  },
});

export const sendListBackRoute = route({
  method: 'POST',
  path: '/api/government/cycles/{cycle}/submissions/{submission}/return',
  roles: ['government'],
  article: 'A14.7',
  summary: 'Send the list back with a reason',
  params: submissionParams,
  body: sendBack,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, submission } = call.params;
    return onYear(journal, call, streamOf.approval(cycle, `final-${submission}`), (year) =>
      sendListBack(year, submission, call.body, call.receivedAt),
    );
  },
});
