import { loadService } from '../../../adapters/pool-history.ts';
import { loadPool, loadReview } from '../../../adapters/review-facts.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { type ExaminerProfile, examinerList } from '../../../contracts/api/examiner.ts';
import { type ExaminerFilter, examinerFilter } from '../../../contracts/api/pool.ts';
import { notYetAssignable } from '../../../domain/examiner/assignable.ts';
import { type Examiner, knows } from '../../../domain/examiner/examiner.ts';
import { conflictOf } from '../../../domain/interest/conflict.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { civilDateOf } from '../../../domain/policy/calendar.ts';
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
  summary: 'The pool with training, undertaking, load and conflicts in a cycle, filtered',
  params: cycleParams,
  query: examinerFilter,
  response: examinerList,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle } = call.params;
    const [review, pool, service] = await Promise.all([
      loadReview(journal, cycle),
      loadPool(journal),
      loadService(journal),
    ]);
    if (!review) return noCycle(cycle);
    const today = civilDateOf(call.receivedAt);
    const dossiers = [...review.dossiers.values()];
    const teams = dossiers.map((dossier) => membersThatCount(review, dossier).map(({ examiner }) => examiner));
    const rows = await Promise.all(
      [...pool.values()].map(async (examiner) => {
        const { person, capacities, expertise, industryExpert, qualifications, trainings, left } = examiner;
        const interests = review.interests.get(person);
        const profile = await profileOf(privates, examiner);
        const obstacles = [...capacities].flatMap((capacity) =>
          notYetAssignable(person, examiner, interests, capacity, today).map(({ problem }) => problem),
        );
        const row = {
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
          past: (service.get(person) ?? [])
            .filter((year) => year.cycle < cycle && year.applications > 0)
            .map(({ cycle: before, applications }) => ({ cycle: before, applications })),
          onPanel: review.panel?.panellists.includes(person) ?? false,
          state: left ? ('left' as const) : ('in-pool' as const),
          obstacles: [...new Set(obstacles)],
        };
        return matches(examiner, profile, obstacles.length === 0, call.query) ? [row] : [];
      }),
    );
    return ok({ examiners: rows.flat() });
  },
});

/** Whether a person is one who is looked for; letter case aside. */
const matches = (
  examiner: Examiner,
  profile: ExaminerProfile | undefined,
  assignable: boolean,
  { capacity, expertise, industryExpert, assignable: wanted, state, text }: ExaminerFilter,
): boolean => {
  const words = [examiner.person, profile?.name ?? '', profile?.employer ?? ''].join('\n').toLowerCase();
  return (
    (state === 'all' || (state === 'left') === (examiner.left !== undefined)) &&
    (capacity === undefined || examiner.capacities.has(capacity)) &&
    (expertise === undefined || knows(examiner, expertise)) &&
    (industryExpert === undefined || examiner.industryExpert === industryExpert) &&
    (wanted === undefined || assignable === wanted) &&
    (text === undefined || words.includes(text.toLowerCase()))
  );
};
