import { signIn } from '../../contracts/api/public.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** Static files know no deployment: the portal asks where its people sign in. */
export const readSignInRoute = route({
  method: 'GET',
  path: '/api/public/sign-in',
  roles: ['public'],
  summary: 'Where people sign in (OpenID Connect), and which token the API takes',
  response: signIn,
  handle: async (_, { signIn }: Pick<Services, 'signIn'>) => ok(signIn),
});
