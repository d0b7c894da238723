import type * as z from 'zod';
import { loadDocumentInForce } from '../../adapters/document-in-force.ts';
import { loadEliminationReview } from '../../adapters/elimination-reviews.ts';
import { applicationParams } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { type ownReview, requestReview } from '../../contracts/api/reinstatement.ts';
import type { EliminationStage } from '../../contracts/primitives.ts';
import { streamOf } from '../../contracts/streams.ts';
import { eliminationOf, eliminationStages } from '../../domain/cycle/cycle.ts';
import { cited } from '../../domain/evidence/cited.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { notPassedNotice, servedOn } from '../../domain/reinstatement/elimination-review.ts';
import {
  requestReview as decide,
  mayRequest,
  type ReviewGround,
  reviewableUntil,
} from '../../domain/reinstatement/request-review.ts';
import { keyUnused } from '../kernel/commit.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';
import { asOrganisation } from './on-application.ts';

type Needs = Pick<Services, 'journal' | 'privates' | 'workingDays'>;

const groundOf = async (
  { journal, workingDays }: Needs,
  { dossier: { cycle, application }, policy }: LoadedDossier,
  stage: EliminationStage,
): Promise<ReviewGround> => {
  const { code } = application;
  const [before, notice] = await Promise.all([
    loadEliminationReview(journal, cycle.year, code, stage),
    loadDocumentInForce(journal, cycle.year, notPassedNotice(cycle, code, stage)),
  ]);
  if (!policy) throw new Error(`cycle ${cycle.year} reviews without a policy`);
  const goesOn = application.status === 'submitted' && !cycle.terminated.some((stopped) => stopped.code === code);
  return {
    cycle,
    code,
    goesOn,
    before,
    served: servedOn(notice),
    days: policy.reviewRequestDays,
    calendar: workingDays,
  };
};

/** The organisation's eliminations, past and present, each with its 复核 or until when it may ask for one (A14.2g). */
export const reviewsOf = async (
  services: Needs,
  loaded: LoadedDossier,
  now: Instant,
): Promise<z.input<typeof ownReview>[]> => {
  const { cycle, application } = loaded.dossier;
  if (!cycle.courses.has(application.code)) return [];
  const eliminations = await Promise.all(
    eliminationStages.map(async (stage) => {
      const ground = await groundOf(services, loaded, stage);
      const { before, served } = ground;
      const out = eliminationOf(cycle, application.code, stage);
      if (!out && !before) return [];
      const until = reviewableUntil(ground);
      return [
        {
          stage,
          // Why it is no candidate was written for the committee: the organisation reads it in its notice.
          ...(out?.reason === undefined || stage === 'comprehensive-review' ? {} : { reason: out.reason }),
          ...(served === undefined ? {} : { servedOn: served }),
          ...(until?.ok ? { until: until.value.endsAt } : {}),
          possible: mayRequest(ground, stage, now).ok,
          ...(before ? { requestedAt: before.requestedAt, state: before.state, evidence: before.evidence } : {}),
          ...(before?.reason === undefined ? {} : { answer: before.reason }),
        },
      ];
    }),
  );
  return eliminations.flat();
};

export const requestReviewRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/reviews',
  roles: ['applicant'],
  article: 'A14.2',
  summary: 'Ask for the 复核 of one’s elimination in a stage, in time from the service of the written notice',
  params: applicationParams,
  query: onBehalf,
  body: requestReview,
  response: receipt,
  handle: async (call, services: Needs) => {
    const { cycle } = call.params;
    const { stage, grounds, evidence } = call.body;
    const refOf = (code: string) => streamOf.reviewRequest(cycle, code, stage);
    return asOrganisation(
      services.journal,
      call,
      'respond',
      refOf,
      async (_, code) => {
        const loaded = await loadDossier(services, cycle, code);
        if (!loaded.ok) return loaded;
        const ground = await groundOf(services, loaded.value, stage);
        const may = mayRequest(ground, stage, call.receivedAt);
        if (!may.ok) return may;
        const { files } = loaded.value.dossier;
        const proven = cited(evidence, (id) => files.get(id)?.clear !== undefined);
        if (!proven.ok) return proven;
        const unused = await keyUnused(services.journal, call, refOf(code));
        if (!unused.ok) return unused;
        const kept = await services.privates.put(
          call.secret('grounds').slice(0, 32),
          { grounds },
          refOf(code),
          call.receivedAt,
        );
        return decide(ground, stage, kept, evidence, call.receivedAt);
      },
      (recorded) => recorded,
    );
  },
});
