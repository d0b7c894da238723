import { committeeView } from '../../contracts/api/committee.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import { seatsView } from '../kernel/seats-view.ts';
import type { Services } from '../kernel/services.ts';

export const readSeatsRoute = route({
  method: 'GET',
  path: '/api/committee/seats',
  roles: ['committee', 'government'],
  article: 'A6',
  summary: 'The committee: published seats, proposals and their approval',
  response: committeeView,
  handle: async (_call, { journal }: Pick<Services, 'journal'>) => ok(await seatsView(journal)),
});
