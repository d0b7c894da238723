import { receipt } from '../../../contracts/api/cycle.ts';
import { decideRecusal, recusalParams } from '../../../contracts/api/visit.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { decideRecusal as decide } from '../../../domain/assessment/decide-recusal.ts';
import { last } from '../../../domain/kernel/recorded.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onApplication } from './on-application.ts';

export const decideRecusalRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/recusal-requests/{request}/decision',
  roles: ['office'],
  article: 'A14.3',
  summary: 'Decide an organisation’s request that a member stay away',
  params: recusalParams,
  body: decideRecusal,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onApplication(journal, call, streamOf.assessment(call.params.cycle, call.params.code), async (review, dossier) => {
      const { cycle, code, request } = call.params;
      const resolutions = await journal.load(streamOf.leaderRecusal(cycle, code, request));
      const resolved = last(resolutions, 'LeaderRecusalResolved')?.event;
      return decide(review, dossier, request, call.body, call.receivedAt, resolved);
    }),
});
