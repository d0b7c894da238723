import type { Journal } from '../../adapters/journal.ts';
import { loadReview } from '../../adapters/review-facts.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import type { History } from '../../domain/kernel/recorded.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { noApplication } from '../../domain/stage/during.ts';
import type { Dossier, Review } from '../../domain/stage/review.ts';
import { commit } from './commit.ts';
import { noCycle } from './on-cycle.ts';
import type { Call } from './route.ts';

/** What a route on one application names. */
export interface ApplicationParams {
  readonly cycle: string;
  readonly code: string;
}

/** What is known of the application that a route names; the year with everybody's where `everybody` says so. */
export const dossierFor = async (
  journal: Journal,
  { cycle, code }: ApplicationParams,
  everybody = false,
): Promise<Result<{ readonly review: Review; readonly dossier: Dossier }>> => {
  const review = await loadReview(journal, cycle, everybody ? undefined : code);
  if (!review) return noCycle(cycle);
  const dossier = review.dossiers.get(code);
  return dossier ? ok({ review, dossier }) : noApplication(code);
};

/** A command on one application: loads what the review knows of it, decides, appends to `ref`, answers where the event stands. */
export const onDossier = <S extends StreamType>(
  journal: Journal,
  call: Call<ApplicationParams>,
  ref: StreamRef<S>,
  decide: (review: Review, dossier: Dossier, history: History<S>) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
  everybody = false,
) =>
  commit(
    journal,
    call,
    ref,
    async (history) => {
      const facts = await dossierFor(journal, call.params, everybody);
      return facts.ok ? decide(facts.value.review, facts.value.dossier, history) : facts;
    },
    (recorded) => recorded,
  );
