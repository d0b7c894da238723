import type { Journal } from '../../adapters/journal.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Dossier, Review } from '../../domain/stage/review.ts';
import { type Assignment, inTeam, onPanel, readingOf } from '../../domain/team/assignment.ts';
import { type ApplicationParams, dossierFor, onDossier } from '../kernel/on-dossier.ts';
import type { Call } from '../kernel/route.ts';

/** A command on an application by somebody to whom it is assigned; for anybody else there is no such application (A20d). */
export const onAssigned = <S extends StreamType>(
  journal: Journal,
  call: Call<ApplicationParams>,
  ref: StreamRef<S>,
  as: 'team' | 'panel',
  decide: (review: Review, dossier: Dossier) => Result<EventOf<S>>,
) =>
  onDossier(journal, call, ref, (review, dossier) => {
    const mine = (as === 'team' ? inTeam : onPanel)(review, dossier, call.caller.id);
    return mine.ok ? decide(review, dossier) : mine;
  });

/** What an examiner or panellist may read of an application now. */
export const readAssigned = async (
  journal: Journal,
  call: Call<ApplicationParams>,
): Promise<Result<{ readonly review: Review; readonly dossier: Dossier; readonly assignment: Assignment }>> => {
  const found = await dossierFor(journal, call.params);
  if (!found.ok) return found;
  const { review, dossier } = found.value;
  const assignment = readingOf(review, dossier, call.caller.id, call.receivedAt);
  return assignment.ok ? ok({ review, dossier, assignment: assignment.value }) : assignment;
};
