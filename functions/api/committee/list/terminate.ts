import { loadConflicts } from '../../../adapters/conflicts.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { terminate } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { terminate as decide } from '../../../domain/resolution/terminate.ts';
import { keyUnused } from '../../kernel/commit.ts';
import { loadOfficeEvidence } from '../../kernel/office-evidence.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const terminateRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/terminations',
  roles: ['committee'],
  article: 'A14.5',
  summary: 'Stop an application from stage 5 on (终止评审)',
  params: cycleParams,
  body: terminate,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { code } = call.body;
    const ref = streamOf.resolution(call.params.cycle, `termination-${code}`);
    return byCommittee(journal, call, ref, async (year) => {
      const unused = await keyUnused(journal, call, ref);
      if (!unused.ok) return unused;
      const { impartial } = await loadConflicts(journal, call.params.cycle);
      const fair = impartial(call.caller.id, code);
      if (!fair.ok) return fair;
      return decide(year, call.body, await loadOfficeEvidence(journal, call.params.cycle), call.receivedAt);
    });
  },
});
