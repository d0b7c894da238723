import { loadPool, loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { formPanel } from '../../../contracts/api/defence.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { formPanel as decide } from '../../../domain/panel/form-panel.ts';
import { commit } from '../../kernel/commit.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const formPanelRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/panel',
  roles: ['office'],
  article: 'A14.4',
  summary: 'Form the panel that hears the defences, or form it anew',
  params: cycleParams,
  body: formPanel,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    commit(
      journal,
      call,
      streamOf.panel(call.params.cycle),
      async () => {
        const [review, examiners] = await Promise.all([loadReview(journal, call.params.cycle), loadPool(journal)]);
        if (!review) return noCycle(call.params.cycle);
        return decide(review, examiners, call.body, call.receivedAt);
      },
      (recorded) => recorded,
    ),
});
