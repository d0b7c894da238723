import { cycleParams, receipt, recordCommendation } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { recordCommendation as decide } from '../../../domain/award/confer-awards.ts';
import { onYear } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const recordCommendationRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/commendation',
  roles: ['office'],
  article: 'A15',
  summary: "Record the government's commendation decision",
  params: cycleParams,
  body: recordCommendation,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onYear(journal, call, streamOf.cycle(call.params.cycle), (year) => decide(year, call.body, call.receivedAt)),
});
