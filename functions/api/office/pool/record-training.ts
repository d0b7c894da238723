import { receipt } from '../../../contracts/api/cycle.ts';
import { personParams, recordTraining } from '../../../contracts/api/examiner.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { examinerOf } from '../../../domain/examiner/examiner.ts';
import { recordTraining as decide } from '../../../domain/examiner/record-training.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const recordTrainingRoute = route({
  method: 'POST',
  path: '/api/office/examiners/{person}/trainings',
  roles: ['office'],
  article: 'A8',
  summary: 'Record a training of an examiner or panellist',
  params: personParams,
  body: recordTraining,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { person } = call.params;
    return commit(
      journal,
      call,
      streamOf.examiner(person),
      (history) => decide(person, examinerOf(person, history), call.body, call.receivedAt),
      (recorded) => recorded,
    );
  },
});
