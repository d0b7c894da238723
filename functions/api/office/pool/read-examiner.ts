import { loadService } from '../../../adapters/pool-history.ts';
import { personParams } from '../../../contracts/api/examiner.ts';
import { examinerHistory } from '../../../contracts/api/pool.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { examinerOf } from '../../../domain/examiner/examiner.ts';
import { notInPool } from '../../../domain/examiner/record-training.ts';
import { only } from '../../../domain/kernel/recorded.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { profileOf } from '../../kernel/show-dossier.ts';

export const readExaminerRoute = route({
  method: 'GET',
  path: '/api/office/examiners/{person}',
  roles: ['office'],
  article: 'A8',
  summary: 'One person of the pool: registrations, trainings, departures, and what he did in which year',
  params: personParams,
  response: examinerHistory,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { person } = call.params;
    const [history, service] = await Promise.all([journal.load(streamOf.examiner(person)), loadService(journal)]);
    const examiner = examinerOf(person, history);
    if (!examiner) return notInPool(person);
    const profile = await profileOf(privates, examiner);
    return ok({
      person,
      ...(profile ? { name: profile.name } : {}),
      state: examiner.left ? ('left' as const) : ('in-pool' as const),
      registrations: only(history, 'ExaminerRegistered').map(({ recordedAt, event }) => ({
        at: recordedAt,
        capacity: event.capacity,
        expertise: event.expertise,
      })),
      trainings: examiner.trainings,
      departures: await Promise.all(
        only(history, 'ExaminerLeft').map(async ({ recordedAt, event: { cause, on, reason } }) => {
          const kept = (await privates.get(reason.ref)) as { reason: string } | undefined;
          return { cause, on, at: recordedAt, ...kept };
        }),
      ),
      years: service.get(person) ?? [],
    });
  },
});
