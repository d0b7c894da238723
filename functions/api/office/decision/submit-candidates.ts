import { loadInquiry } from '../../../adapters/inquiries.ts';
import { loadYear } from '../../../adapters/year.ts';
import { submitCandidates } from '../../../contracts/api/candidates.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { submitCandidates as decide } from '../../../domain/candidates/submit-candidates.ts';
import { stoppedIn } from '../../../domain/list/votes.ts';
import { noCycle, onCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const submitCandidatesRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/candidates',
  roles: ['office'],
  article: 'A14.5',
  summary: 'Submit the candidates to the committee, with a reason for each inclusion and omission',
  params: cycleParams,
  body: submitCandidates,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onCycle(journal, call, async (cycle) => {
      const [year, inquiry] = await Promise.all([
        loadYear(journal, call.params.cycle),
        loadInquiry(journal, call.params.cycle, 'candidates'),
      ]);
      return year ? decide(cycle, stoppedIn(year), inquiry, call.body) : noCycle(call.params.cycle);
    }),
});
