import { openCycle, receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { cycleOf } from '../../../domain/cycle/cycle.ts';
import { openCycle as decide } from '../../../domain/cycle/open-cycle.ts';
import { commit, keyUnused } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const openCycleRoute = route({
  method: 'POST',
  path: '/api/office/cycles',
  roles: ['office'],
  article: 'A3',
  summary: 'Open the award year',
  body: openCycle,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const ref = streamOf.cycle(call.body.year);
    return commit(
      journal,
      call,
      ref,
      async (history) => {
        const unused = await keyUnused(journal, call, ref);
        return unused.ok ? decide(cycleOf(history), call.body) : unused;
      },
      (recorded) => recorded,
    );
  },
});
