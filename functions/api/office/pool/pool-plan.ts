import { loadPool, loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { planPool, poolPlanView } from '../../../contracts/api/pool.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { last, only } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { planBasis } from '../../../domain/plan/plan-basis.ts';
import { coverageOf, planPool as decide } from '../../../domain/plan/pool-plan.ts';
import { civilDateOf } from '../../../domain/policy/calendar.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { onYear } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const planPoolRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/pool-plan',
  roles: ['office'],
  article: 'A8',
  summary: 'Plan how many people of which field the year needs, their recruiting and training; a change says why',
  params: cycleParams,
  body: planPool,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) =>
    onYear(journal, call, streamOf.poolPlan(call.params.cycle), (_year, history) => decide(history, call.body)),
});

export const readPoolPlanRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/pool-plan',
  roles: ['office'],
  article: 'A8',
  summary: 'The year’s needs against the pool: who is there, who could be assigned today, who is still to be found',
  params: cycleParams,
  response: poolPlanView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [review, examiners, history] = await Promise.all([
      loadReview(journal, cycle),
      loadPool(journal),
      journal.load(streamOf.poolPlan(cycle)),
    ]);
    if (!review) return noCycle(cycle);
    const planned = last(history, 'PoolPlanned');
    const pool = { examiners, interests: review.interests };
    return ok({
      basis: planBasis,
      ...(planned
        ? { version: planned.version, recruiting: planned.event.recruiting, training: planned.event.training }
        : {}),
      needs: coverageOf(planned?.event.needs ?? [], pool, civilDateOf(call.receivedAt)),
      versions: only(history, 'PoolPlanned').map(({ version, recordedAt, actor, event }) => ({
        version,
        at: recordedAt,
        by: actor.id,
        ...(event.reason === undefined ? {} : { reason: event.reason }),
      })),
    });
  },
});
