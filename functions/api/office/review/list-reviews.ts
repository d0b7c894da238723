import * as z from 'zod';
import { loadEliminationReviews } from '../../../adapters/elimination-reviews.ts';
import { loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { reviewList } from '../../../contracts/api/reinstatement.ts';
import { eliminationOf } from '../../../domain/cycle/cycle.ts';
import { last } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { answerDue, isOpen } from '../../../domain/reinstatement/elimination-review.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { readableBy } from './show-result.ts';

const kept = z.object({ grounds: z.string() });

export const listReviewsRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/reviews',
  roles: ['office'],
  article: 'A14.2',
  summary:
    'Requests for 复核 and correction decisions that wait for a second officer; without those of an own interest',
  params: cycleParams,
  response: reviewList,
  handle: async (call, { journal, privates, workingDays }: Pick<Services, 'journal' | 'privates' | 'workingDays'>) => {
    const { cycle } = call.params;
    const [review, reviews, proposals] = await Promise.all([
      loadReview(journal, cycle),
      loadEliminationReviews(journal, cycle),
      journal.list('reinstatement', cycle),
    ]);
    if (!review) return noCycle(cycle);
    const readable = readableBy(review, call.caller.id);
    return ok({
      reviews: await Promise.all(
        reviews.filter(readable).map(async (asked) => {
          const { code, stage, state, requestedAt, grounds, evidence, reason, handler } = asked;
          const due = answerDue(asked, workingDays);
          const said = kept.safeParse(await privates.get(grounds.ref)).data;
          return {
            code,
            name: review.dossiers.get(code)?.application.name ?? code,
            stage,
            state,
            open: isOpen(asked),
            requestedAt,
            evidence,
            ...(due === undefined ? {} : { due }),
            ...said,
            ...(reason === undefined ? {} : { reason }),
            ...(handler === undefined ? {} : { handler }),
          };
        }),
      ),
      proposals: [...proposals].flatMap(([code, history]) => {
        const proposed = last(history, 'ReinstatementProposed');
        if (!proposed || !readable({ code })) return [];
        const { stage, ground, reason } = proposed.event;
        // Confirmed, the elimination is undone: nothing waits any more.
        if (!eliminationOf(review.cycle, code, stage)) return [];
        return [{ code, proposal: proposed.version, stage, ground, reason, by: proposed.actor.id }];
      }),
    });
  },
});
