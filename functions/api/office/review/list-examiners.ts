import { loadPool, loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { examinerList } from '../../../contracts/api/examiner.ts';
import { notYetAssignable } from '../../../domain/examiner/assignable.ts';
import { conflictOf } from '../../../domain/interest/conflict.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { membersThatCount } from '../../../domain/stage/review.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { profileOf } from '../../kernel/show-dossier.ts';

export const listExaminersRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/examiners',
  roles: ['office'],
  article: 'A8',
  summary: 'The pool with training, undertaking, load and conflicts in a cycle',
  params: cycleParams,
  response: examinerList,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const [review, pool] = await Promise.all([loadReview(journal, call.params.cycle), loadPool(journal)]);
    if (!review) return noCycle(call.params.cycle);
    const dossiers = [...review.dossiers.values()];
    const teams = dossiers.map((dossier) => membersThatCount(review, dossier).map(({ examiner }) => examiner));
    return ok({
      examiners: await Promise.all(
        [...pool.values()].map(async (examiner) => {
          const { person, capacities, expertise, industryExpert, qualifications, trainings } = examiner;
          const interests = review.interests.get(person);
          const profile = await profileOf(privates, examiner);
          return {
            person,
            ...(profile ? { profile } : {}),
            capacities: [...capacities],
            expertise,
            industryExpert,
            qualifications,
            trainings,
            undertaking: interests?.undertaking ?? false,
            interests: interests?.interests.length ?? 0,
            conflicts: dossiers.filter(({ application }) => conflictOf(interests, application)).map(({ code }) => code),
            load: teams.filter((members) => members.includes(person)).length,
            onPanel: review.panel?.panellists.includes(person) ?? false,
            obstacles: [...capacities]
              .flatMap((capacity) =>
                notYetAssignable(person, examiner, interests, capacity).map(({ problem }) => problem),
              )
              .filter((problem, place, all) => all.indexOf(problem) === place),
          };
        }),
      ),
    });
  },
});
