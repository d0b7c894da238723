import { loadReview } from '../../adapters/review-facts.ts';
import { assignments } from '../../contracts/api/dossier.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { ok } from '../../domain/kernel/result.ts';
import { assignmentOf } from '../../domain/team/assignment.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const listAssignmentsRoute = route({
  method: 'GET',
  path: '/api/examiner/assignments',
  roles: ['examiner', 'panellist'],
  article: 'A20',
  summary: 'The applications assigned to the caller, with what he has to do; nothing of any other',
  response: assignments,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const cycles = await journal.list('cycle', streamOf.cycle('').scope);
    const running = [...cycles].flatMap(([id, history]) => {
      const cycle = cycleOf(history);
      return cycle?.applicants && !cycle.winners ? [id] : [];
    });
    const reviews = await Promise.all(running.map((cycle) => loadReview(journal, cycle)));
    return ok({
      assignments: reviews.flatMap((review) =>
        [...(review?.dossiers.values() ?? [])].flatMap((dossier) => {
          const assigned = review && assignmentOf(review, dossier, call.caller.id, call.receivedAt);
          if (!assigned) return [];
          const { code, name, award, industry } = dossier.application;
          const { visit, defence } = dossier.assessment;
          const dates = {
            ...(visit && assigned.as !== 'panellist' ? { visit: { on: visit.on, days: visit.days } } : {}),
            ...(defence && assigned.as === 'panellist' ? { defence: { at: defence.at, place: defence.place } } : {}),
          };
          return [{ cycle: review.cycle.year, code, name, award, industry, ...assigned, ...dates }];
        }),
      ),
    });
  },
});
