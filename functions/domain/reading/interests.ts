import type { Interest } from '../../contracts/events/review.ts';
import type { History } from '../kernel/recorded.ts';

/** Every interest that a person ever declared or that was found in the cycle: none is taken back by a later declaration. */
export const interestsOf = (history: History<'interest'>): readonly Interest[] =>
  history.flatMap(({ event }) => (event.type === 'InterestsDeclared' ? event.interests : [event.interest]));

/** Names are written with different widths and blanks; the letters decide. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Whether a person is tied to an applicant: by its code, or through a consultancy that it declared (A20b). */
export const isTied = (interests: readonly Interest[], code: string, consultants: readonly string[]): boolean => {
  const names = new Set([code, ...consultants].map(plain));
  return interests.some(({ organisation }) => names.has(plain(organisation)));
};
