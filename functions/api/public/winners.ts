import { winners } from '../../contracts/api/public.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { titlesOf } from './titles.ts';

export const winnersRoute = route({
  method: 'GET',
  path: '/api/public/winners',
  roles: ['public'],
  article: 'A15',
  summary: 'Register of winners with the status of their titles',
  response: winners,
  handle: async (_call, services: Pick<Services, 'journal' | 'certificateKeys'>) => {
    const cycles = [...(await services.journal.list('cycle', jurisdiction)).keys()].toSorted().toReversed();
    const all = await Promise.all(cycles.map((cycle) => titlesOf(services, cycle)));
    return ok({
      winners: all.flatMap((ofYear) =>
        ofYear.toSorted(
          (a, b) =>
            Number(a.award === 'innovation') - Number(b.award === 'innovation') ||
            (a.certificateNumber < b.certificateNumber ? -1 : 1),
        ),
      ),
    });
  },
});
