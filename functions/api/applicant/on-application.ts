import { type EventOf, streamOf } from '../../contracts/streams.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { commit } from '../kernel/commit.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { applicantCode } from './applicant.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';

/** A command on the organisation's own application: loads its dossier, decides, appends, answers. */
export const onApplication = async <B, T>(
  services: Pick<Services, 'journal' | 'privates'>,
  call: Call<{ cycle: string }, unknown, B>,
  decide: (
    loaded: LoadedDossier,
    code: string,
  ) => Result<EventOf<'application'>> | Promise<Result<EventOf<'application'>>>,
  answer: (recorded: Recorded<EventOf<'application'>>) => T,
): Promise<Result<T>> => {
  const code = applicantCode(call);
  if (!code.ok) return code;
  const { cycle } = call.params;
  return commit(
    services.journal,
    call,
    streamOf.application(cycle, code.value),
    async (history) => {
      const loaded = await loadDossier(services, cycle, code.value, history);
      return loaded.ok ? decide(loaded.value, code.value) : loaded;
    },
    answer,
  );
};
