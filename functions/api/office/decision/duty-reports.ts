import { receipt } from '../../../contracts/api/cycle.ts';
import { acknowledgeReport, reportParams, returnReport } from '../../../contracts/api/duty.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { answerReport } from '../../../domain/award/duty-reports.ts';
import { onWinner } from '../../kernel/on-winner.ts';
import { type Call, route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Needs = Pick<Services, 'journal'>;

const answered = (
  { journal }: Needs,
  call: Call<{ cycle: string; code: string; report: number }>,
  returned: string | undefined,
) => {
  const { cycle, code, report } = call.params;
  return onWinner(journal, call, streamOf.honours(cycle, code), async (winner) =>
    answerReport(winner, await journal.load(streamOf.dutyReport(cycle, code)), report, returned),
  );
};

const path = '/api/office/cycles/{cycle}/winners/{code}/duty-reports/{report}';

/** The office looks at what winners report of their activities (A18). */
export const dutyReportRoutes = [
  route({
    method: 'POST',
    path: `${path}/acknowledgement`,
    roles: ['office'],
    article: 'A18',
    summary: 'Acknowledge a winner’s report of an activity',
    params: reportParams,
    body: acknowledgeReport,
    response: receipt,
    handle: (call, services: Needs) => answered(services, call, undefined),
  }),
  route({
    method: 'POST',
    path: `${path}/return`,
    roles: ['office'],
    article: 'A18',
    summary: 'Return a winner’s report with the reason; it can be made anew',
    params: reportParams,
    body: returnReport,
    response: receipt,
    handle: (call, services: Needs) => answered(services, call, call.body.reason),
  }),
];
