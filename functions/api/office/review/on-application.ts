import type { Journal } from '../../../adapters/journal.ts';
import type { EventOf, StreamRef, StreamType } from '../../../contracts/streams.ts';
import { impartial } from '../../../domain/interest/conflict.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import type { Dossier, Review } from '../../../domain/stage/review.ts';
import { type ApplicationParams, onDossier } from '../../kernel/on-dossier.ts';
import type { Call } from '../../kernel/route.ts';

/** A command of the office on one application, by an officer under the year's undertaking and without an interest in it (A20a, b). */
export const onApplication = <S extends StreamType>(
  journal: Journal,
  call: Call<ApplicationParams>,
  ref: StreamRef<S>,
  decide: (review: Review, dossier: Dossier) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
  everybody = false,
) =>
  onDossier(
    journal,
    call,
    ref,
    (review, dossier) => {
      const fair = impartial(review.interests.get(call.caller.id), dossier.application);
      return fair.ok ? decide(review, dossier) : fair;
    },
    everybody,
  );
