import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { recordException } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { recordException as decide } from '../../../domain/resolution/record-exception.ts';
import { keyUnused } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const recordExceptionRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/exceptions',
  roles: ['committee'],
  article: 'A3',
  summary: 'Record a reasoned exception to the number of places',
  params: cycleParams,
  body: recordException,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const ref = streamOf.resolution(call.params.cycle, `exception-${call.body.award}`);
    return byCommittee(journal, call, ref, async (year) => {
      const unused = await keyUnused(journal, call, ref);
      return unused.ok ? decide(year, call.body) : unused;
    });
  },
});
