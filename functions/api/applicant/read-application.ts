import { loadReviewStreams } from '../../adapters/elimination-reviews.ts';
import { applicationParams, applicationState } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { streamOf } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';
import { applicationView } from './application-view.ts';
import { loadDossier } from './load-dossier.ts';
import { reviewsOf } from './request-review.ts';
import { loadVisit } from './visit-view.ts';

export const readApplicationRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/application',
  roles: ['applicant'],
  article: 'A13',
  summary: 'One’s own application: draft, completeness, requests, evidence, submission, corrections, visit, timeline',
  params: applicationParams,
  query: onBehalf,
  response: applicationState,
  handle: async (call, services: Pick<Services, 'journal' | 'privates' | 'workingDays'>) => {
    const code = await readableCode(services.journal, call);
    if (!code.ok) return code;
    const { cycle } = call.params;
    const loaded = await loadDossier(services, cycle, code.value);
    if (!loaded.ok) return loaded;
    const { dossier, draft, history } = loaded.value;
    const [site, resolutions, visit, asked, reviews] = await Promise.all([
      services.journal.load(streamOf.visit(cycle, code.value)),
      services.journal.list('resolution', cycle),
      loadVisit(services, cycle, dossier.application, history.assessment),
      loadReviewStreams(services.journal, cycle, code.value),
      reviewsOf(services, loaded.value, call.receivedAt),
    ]);
    const streams = { ...history, visit: site, resolutions: [...resolutions.values()].flat(), ...asked };
    return ok({ ...applicationView(dossier, draft, streams, call.receivedAt), reviews, ...(visit ? { visit } : {}) });
  },
});
