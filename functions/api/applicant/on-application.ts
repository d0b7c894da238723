import type { Journal } from '../../adapters/journal.ts';
import type { HandlerRight } from '../../contracts/events/authority.ts';
import { type EventOf, type StreamRef, type StreamType, streamOf } from '../../contracts/streams.ts';
import type { History, Recorded } from '../../domain/kernel/recorded.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import type { Services } from '../kernel/services.ts';
import { actingFor, type OwnCall } from './applicant.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';

/**
 * A command of an organisation: by its administrator, or by a handler whose letter of authority gives him `right`, looked at on every
 * attempt. A retry of what counted is answered first, though the authority was revoked since.
 */
export const asOrganisation = async <B, S extends StreamType, T>(
  journal: Journal,
  call: OwnCall<B>,
  right: HandlerRight,
  refOf: (code: string) => StreamRef<S>,
  decide: (history: History<S>, code: string) => Result<EventOf<S>> | Promise<Result<EventOf<S>>>,
  answer: (recorded: Recorded<EventOf<S>>) => T,
): Promise<Result<T>> => {
  const acting = await actingFor(journal, call);
  if (!acting.ok) return acting;
  const { code, allowed } = acting.value;
  const context = await allowed(right);
  return commit(
    journal,
    context.ok ? context.value : call,
    refOf(code),
    async (history) => {
      const may = context.ok ? await allowed(right) : context;
      return may.ok ? decide(history, code) : may;
    },
    answer,
  );
};

/** A command on the organisation's own application: loads its dossier, decides, appends, answers. */
export const onApplication = <B, T>(
  services: Pick<Services, 'journal' | 'privates'>,
  call: OwnCall<B>,
  right: HandlerRight,
  decide: (
    loaded: LoadedDossier,
    code: string,
  ) => Result<EventOf<'application'>> | Promise<Result<EventOf<'application'>>>,
  answer: (recorded: Recorded<EventOf<'application'>>) => T,
): Promise<Result<T>> => {
  const { cycle } = call.params;
  return asOrganisation<B, 'application', T>(
    services.journal,
    call,
    right,
    (code) => streamOf.application(cycle, code),
    async (history, code) => {
      const loaded = await loadDossier(services, cycle, code, history);
      return loaded.ok ? decide(loaded.value, code) : loaded;
    },
    answer,
  );
};
