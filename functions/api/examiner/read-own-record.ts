import { loadPool } from '../../adapters/review-facts.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { ownRecord } from '../../contracts/api/examiner.ts';
import { streamOf } from '../../contracts/streams.ts';
import { notYetAssignable } from '../../domain/examiner/assignable.ts';
import { interestsOf } from '../../domain/interest/interest.ts';
import { ok } from '../../domain/kernel/result.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

export const readOwnRecordRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/record',
  roles: ['examiner', 'panellist'],
  article: 'A10',
  summary: 'What the pool has on record of oneself: qualifications, training, and what keeps one from being assigned',
  params: cycleParams,
  response: ownRecord,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const person = call.caller.id;
    const [pool, told] = await Promise.all([
      loadPool(journal),
      journal.load(streamOf.interest(call.params.cycle, person)),
    ]);
    const examiner = pool.get(person);
    if (!examiner) return ok({ capacities: [], expertise: [], qualifications: [], trainings: [], obstacles: [] });
    const { expertise, qualifications, trainings } = examiner;
    const capacities = [...examiner.capacities];
    const obstacles = capacities.flatMap((capacity) =>
      notYetAssignable(person, examiner, interestsOf(person, told), capacity, civilDateOf(call.receivedAt)).map(
        ({ problem }) => problem,
      ),
    );
    return ok({ capacities, expertise, qualifications, trainings, obstacles: [...new Set(obstacles)] });
  },
});
