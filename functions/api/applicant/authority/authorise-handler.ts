import { digest } from '../../../adapters/journal.ts';
import { authoriseHandler, authoritiesParams, handlerAuthorised } from '../../../contracts/api/authority.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { mayAuthorise, handlerAuthorised as recorded } from '../../../domain/authority/authorise.ts';
import { cycleOf } from '../../../domain/cycle/cycle.ts';
import { evidenceFiles } from '../../../domain/evidence/evidence.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { commit } from '../../kernel/commit.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { administeredCode } from '../applicant.ts';

export const authoriseHandlerRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/authorities',
  roles: ['applicant'],
  article: 'A13',
  summary:
    'Authorise a handler by a signed letter (授权委托书): a person known by account, or whoever is told the invitation',
  params: authoritiesParams,
  body: authoriseHandler,
  response: handlerAuthorised,
  // The invitation is derived of the key.
  key: 'random',
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const code = administeredCode(call);
    if (!code.ok) return code;
    const { cycle } = call.params;
    const { name, telephone, ...given } = call.body;
    const ref = streamOf.authority(cycle, code.value);
    const invitation = call.secret('invitation').slice(0, 24).toUpperCase();
    return commit(
      journal,
      call,
      ref,
      async (history) => {
        const [year, files] = await Promise.all([
          journal.load(streamOf.cycle(cycle)),
          journal.list('evidence', `${cycle}/${code.value}`),
        ]);
        if (!cycleOf(year)) return noCycle(cycle);
        const may = mayAuthorise(history, given, evidenceFiles(files), call.receivedAt);
        if (!may.ok) return may;
        const profile = await privates.put(
          call.secret('profile').slice(0, 32),
          { name, telephone },
          ref,
          call.receivedAt,
        );
        return ok(recorded(given, profile, digest(invitation)));
      },
      ({ version, recordedAt }) => ({
        authority: version,
        recordedAt,
        ...(given.person === undefined ? { invitation } : {}),
      }),
    );
  },
});
