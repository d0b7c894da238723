import { loadReview } from '../../../adapters/review-facts.ts';
import { acceptCreditCode, applicationParams } from '../../../contracts/api/assessment.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { acceptCreditCode as decide } from '../../../domain/assessment/accept-credit-code.ts';
import { assessmentOf } from '../../../domain/assessment/assessment.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import { commit } from '../../kernel/commit.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

/** Before anything is submitted there is nothing of the organisation but its code: an interest is matched by that. */
export const acceptCreditCodeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/applications/{code}/credit-code',
  roles: ['office'],
  article: 'A11',
  summary: 'Take a credit code that fails GB 32100 for real, with a reason',
  params: applicationParams,
  body: acceptCreditCode,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, code } = call.params;
    return commit(
      journal,
      call,
      streamOf.assessment(cycle, code),
      async (history) => {
        const review = await loadReview(journal, cycle, code);
        if (!review) return noCycle(cycle);
        const known = review.dossiers.get(code)?.application ?? { code, name: code, consultants: [] };
        const fair = impartial(review.interests.get(call.caller.id), known);
        return fair.ok ? decide(assessmentOf(history), { code, reason: call.body.reason }) : fair;
      },
      (recorded) => recorded,
    );
  },
});
