import { type Application, isPending } from '../application/application.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { recommendationStates } from '../recommendation/recommendation.ts';
import { factStates, type Verifications } from './verification.ts';

interface AskedOf {
  readonly code: string;
  readonly organisation: string;
  readonly request: number;
  readonly askedAt: Instant;
  readonly status: 'open' | 'agreed' | 'refused';
  readonly answeredAt?: Instant;
  readonly evidence: readonly string[];
}

/** One thing that a department or recommender was asked. */
export type Asked =
  | (AskedOf & {
      readonly kind: 'verification';
      readonly fact: string;
      readonly statement: string;
      readonly due: Instant;
    })
  | (AskedOf & { readonly kind: 'recommendation' });

/**
 * What one unit was asked by one application: what waits for it, and what it answered. Requests that lapsed with a withdrawal or
 * that somebody else's signature made needless are gone.
 */
export const askedOf = (
  unit: string,
  application: Application,
  verifications: Verifications,
  recommendation: History<'recommendation'>,
): readonly Asked[] => {
  const { code, status } = application;
  return [
    ...factStates(application, verifications)
      .filter(({ request, answer }) => request.department === unit && (answer || isPending(application, request)))
      .map(({ request, answer }): Asked => {
        const { fact, organisation, statement, due, askedAt, evidence, version } = request;
        const agreed = answer?.event.type === 'FactVerified' ? 'agreed' : 'refused';
        return {
          kind: 'verification',
          ...{ code, organisation, fact, statement, due, askedAt, evidence, request: version },
          status: answer ? agreed : 'open',
          ...(answer ? { answeredAt: answer.at } : {}),
        };
      }),
    ...recommendationStates(application, recommendation)
      .filter(
        ({ request, answer }) =>
          request.recommender === unit && (answer || (status !== 'submitted' && isPending(application, request))),
      )
      .map(({ request, answer }): Asked => {
        const { organisation, askedAt, evidence, version } = request;
        const agreed = answer?.event.type === 'RecommendationSigned' ? 'agreed' : 'refused';
        return {
          kind: 'recommendation',
          ...{ code, organisation, askedAt, evidence, request: version },
          status: answer ? agreed : 'open',
          ...(answer ? { answeredAt: answer.at } : {}),
        };
      }),
  ];
};

/** The open ones first, the earlier due before the later, then by organisation. */
export const byUrgency = (a: Asked, b: Asked): number => {
  const rank = (asked: Asked) =>
    `${asked.status === 'open' ? 0 : 1}${asked.kind === 'verification' ? asked.due : asked.askedAt}${asked.code}${asked.request}`;
  return rank(a) < rank(b) ? -1 : 1;
};
