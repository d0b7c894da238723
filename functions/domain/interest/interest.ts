import type { Interest } from '../../contracts/events/review.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';

/** An interest with who brought it up. */
interface KnownInterest extends Interest {
  readonly foundBy: 'self' | 'office';
}

/** One person's undertaking and interests in a cycle (A20a, b). Interests are only ever added. */
export interface PersonInterests {
  readonly person: string;
  readonly version: number;
  /** Whether the undertaking was given; an interest that the office found can be known without it. */
  readonly undertaking: boolean;
  readonly declaredAt?: Instant;
  readonly interests: readonly KnownInterest[];
  /** The committee took the examiner's qualification away (A20e). */
  readonly disqualified?: true;
}

/** What is known of a person's interests; an empty history is a person who said nothing yet. */
export const interestsOf = (person: string, history: History<'interest'>): PersonInterests => {
  const declared = last(history, 'InterestsDeclared');
  return {
    person,
    version: history.length,
    undertaking: declared !== undefined,
    ...(declared ? { declaredAt: declared.receivedAt } : {}),
    interests: history.flatMap(({ event }) =>
      event.type === 'InterestsDeclared'
        ? event.interests.map((interest) => ({ ...interest, foundBy: 'self' as const }))
        : [{ ...event.interest, foundBy: event.foundBy }],
    ),
  };
};
