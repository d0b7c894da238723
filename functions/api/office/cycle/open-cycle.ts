import { openCycle, receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { cycleOf } from '../../../domain/cycle/cycle.ts';
import { openCycle as decide } from '../../../domain/cycle/open-cycle.ts';
import { commit } from '../../kernel/commit.ts';
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
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    commit(
      journal,
      call,
      streamOf.cycle(call.body.year),
      (history) => decide(cycleOf(history), call.body),
      (recorded) => recorded,
    ),
});
