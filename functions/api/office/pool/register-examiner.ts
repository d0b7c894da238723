import { receipt } from '../../../contracts/api/cycle.ts';
import { registerExaminer } from '../../../contracts/api/examiner.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { commit, keyUnused } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const registerExaminerRoute = route({
  method: 'POST',
  path: '/api/office/examiners',
  roles: ['office'],
  article: 'A8',
  summary: 'Register a person in the pool of examiners and panellists, or register changes',
  body: registerExaminer,
  response: receipt,
  handle: (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { person, capacity, expertise, industryExpert, qualifications, name, employer, telephone } = call.body;
    const ref = streamOf.examiner(person);
    return commit(
      journal,
      call,
      ref,
      async () => {
        const unused = await keyUnused(journal, call, ref);
        if (!unused.ok) return unused;
        const about = { name, employer, telephone };
        const profile = await privates.put(call.secret('profile').slice(0, 32), about, ref, call.receivedAt);
        return ok({ type: 'ExaminerRegistered', capacity, expertise, industryExpert, qualifications, profile });
      },
      (recorded) => recorded,
    );
  },
});
