import { authorities, authoritiesParams, handlerProfile } from '../../../contracts/api/authority.ts';
import { authoritiesOf, standingOf } from '../../../domain/authority/authority.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const listAuthoritiesRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/authorities',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Letters of authority: your organisation’s as its administrator, your own as a handler',
  params: authoritiesParams,
  response: authorities,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { caller, receivedAt, params } = call;
    const given = [...(await journal.list('authority', params.cycle))].flatMap(([organisation, history]) =>
      authoritiesOf(history)
        .filter(({ person }) => organisation === caller.unit || person === caller.id)
        .map((authority) => ({ organisation, authority })),
    );
    return ok({
      authorities: await Promise.all(
        given.map(async ({ organisation, authority }) => {
          const { version, person, rights, from, until, letter, at, revoked, profile } = authority;
          const kept = handlerProfile.safeParse(await privates.get(profile.ref)).data;
          return {
            organisation,
            authority: version,
            state: standingOf(authority, receivedAt),
            mine: person === caller.id,
            ...(person === undefined ? {} : { person }),
            ...kept,
            rights,
            from,
            until,
            letter,
            authorisedAt: at,
            ...(revoked ? { revokedAt: revoked.at, reason: revoked.reason } : {}),
          };
        }),
      ),
    });
  },
});
