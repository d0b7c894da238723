import { loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { applicationFilter, applicationList } from '../../../contracts/api/dossier.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { lacking } from '../../../domain/stage/blockers.ts';
import { placeOf } from '../../../domain/stage/place.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { basics, matches, stageAt } from './show-application.ts';

export const listApplicationsRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/applications',
  roles: ['office'],
  article: 'A14.1',
  summary: 'List the applications of a year, filtered; straight from the journal',
  params: cycleParams,
  query: applicationFilter,
  response: applicationList,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const review = await loadReview(journal, call.params.cycle);
    if (!review) return noCycle(call.params.cycle);
    const rows = [...review.dossiers.values()].map((dossier) => {
      const at = stageAt(placeOf(review.cycle, dossier.application));
      return {
        ...basics(review, dossier, call.receivedAt),
        ...(dossier.team ? { team: dossier.team.name } : {}),
        missing: at ? lacking(review, dossier, at, call.receivedAt).length : 0,
      };
    });
    return ok({
      applications: rows
        .filter((row) => matches(row, call.query))
        .toSorted((a, b) => (`${a.submittedAt}${a.code}` < `${b.submittedAt}${b.code}` ? -1 : 1)),
    });
  },
});
