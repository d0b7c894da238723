import { requestsView } from '../../../contracts/api/board.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { type Application, applicationOf } from '../../../domain/application/application.ts';
import { consultedDepartments } from '../../../domain/inquiry/departments.ts';
import type { Instant } from '../../../domain/kernel/instant.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { recommendationStates } from '../../../domain/recommendation/recommendation.ts';
import { namedFact } from '../../../domain/verification/facts.ts';
import { type Asked, askedOf, byUrgency } from '../../../domain/verification/inbox.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Located = Asked & { readonly unit: string };

/** Whoever was asked by an application, once each. */
const unitsAskedBy = (application: Application): readonly string[] => [
  ...new Set([
    ...[...application.facts.values()].map(({ department }) => department),
    ...recommendationStates(application, []).map(({ request }) => request.recommender),
  ]),
];

const showVerification = (asked: Extract<Located, { kind: 'verification' }>, now: Instant) => {
  const fact = namedFact(asked.fact);
  return {
    ...asked,
    label: fact?.label ?? asked.fact,
    department: asked.unit,
    departmentName: fact?.departmentName ?? asked.unit,
    overdue: asked.status === 'open' && asked.due <= now,
  };
};

export const listRequestsRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/requests',
  roles: ['office'],
  article: 'A13',
  summary: 'What departments and recommenders were asked by applicants, who has answered, and what is overdue',
  params: cycleParams,
  response: requestsView,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [applications, verifications, recommendations] = await Promise.all([
      journal.list('application', cycle),
      journal.list('verification', cycle),
      journal.list('recommendation', cycle),
    ]);
    const asked = [...applications]
      .flatMap(([code, history]) => {
        const application = applicationOf(code, history);
        const answers = new Map(
          [...application.facts.keys()].map((fact) => [fact, verifications.get(`${code}.${fact}`) ?? []] as const),
        );
        return unitsAskedBy(application).flatMap((unit) =>
          askedOf(unit, application, answers, recommendations.get(code) ?? []).map(
            (entry): Located => ({ ...entry, unit }),
          ),
        );
      })
      .toSorted(byUrgency);
    return ok({
      verifications: asked.flatMap((entry) =>
        entry.kind === 'verification' ? [showVerification(entry, call.receivedAt)] : [],
      ),
      recommendations: asked.flatMap((entry) =>
        entry.kind === 'recommendation'
          ? [
              {
                ...entry,
                recommender: entry.unit,
                recommenderName: consultedDepartments.get(entry.unit) ?? entry.unit,
              },
            ]
          : [],
      ),
    });
  },
});
