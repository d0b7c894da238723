import * as z from 'zod';
import { instant } from '../../contracts/primitives.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const readHealthRoute = route({
  method: 'GET',
  path: '/api/health',
  roles: ['public'],
  summary: 'Whether the API answers and reads the journal',
  response: z.object({ status: z.literal('ok'), at: instant, cycles: z.int() }),
  handle: async ({ receivedAt }, { journal }: Pick<Services, 'journal'>) =>
    ok({ status: 'ok' as const, at: receivedAt, cycles: (await journal.list('cycle', jurisdiction)).size }),
});
