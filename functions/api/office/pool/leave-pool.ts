import { receipt } from '../../../contracts/api/cycle.ts';
import { personParams } from '../../../contracts/api/examiner.ts';
import { leavePool } from '../../../contracts/api/pool.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { examinerOf } from '../../../domain/examiner/examiner.ts';
import { leavePool as decide } from '../../../domain/examiner/leave-pool.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const leavePoolRoute = route({
  method: 'POST',
  path: '/api/office/examiners/{person}/departure',
  roles: ['office'],
  article: 'A8',
  summary: 'Take a person out of the pool, with reason; his history stays, teams that still work get a replacement',
  params: personParams,
  body: leavePool,
  response: receipt,
  handle: (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { person } = call.params;
    const { reason } = call.body;
    const ref = streamOf.examiner(person);
    return commit(
      journal,
      call,
      ref,
      (history) =>
        decide(person, examinerOf(person, history), call.body, call.receivedAt, () =>
          privates.put(call.secret('departure').slice(0, 32), { reason }, ref, call.receivedAt),
        ),
      (recorded) => recorded,
    );
  },
});
