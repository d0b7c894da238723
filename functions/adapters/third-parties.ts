import { streamOf } from '../contracts/streams.ts';
import { applicationOf } from '../domain/application/application.ts';
import { type RecommendationState, recommendationStates } from '../domain/recommendation/recommendation.ts';
import { type FactState, factStates } from '../domain/verification/verification.ts';
import type { Journal } from './journal.ts';

/** What departments and recommenders were asked about an application, with what they answered. */
export interface ThirdParties {
  readonly facts: readonly FactState[];
  readonly recommendations: readonly RecommendationState[];
}

/** Reads the third parties' words consistently (A13c, d). */
export const loadThirdParties = async (journal: Journal, cycle: string, code: string): Promise<ThirdParties> => {
  const [history, recommendation] = await Promise.all([
    journal.load(streamOf.application(cycle, code)),
    journal.load(streamOf.recommendation(cycle, code)),
  ]);
  const application = applicationOf(code, history);
  const answers = await Promise.all(
    [...application.facts.keys()].map(
      async (fact) => [fact, await journal.load(streamOf.verification(cycle, code, fact))] as const,
    ),
  );
  return {
    facts: factStates(application, new Map(answers)),
    recommendations: recommendationStates(application, recommendation),
  };
};

/** Files that third parties gave as proof with their newest word. */
export const proofsGiven = ({ facts, recommendations }: ThirdParties): readonly string[] => [
  ...facts.flatMap(({ answer }) => answer?.event.evidence ?? []),
  ...recommendations.flatMap(({ answer }) =>
    answer?.event.type === 'RecommendationSigned' ? answer.event.evidence : [],
  ),
];
