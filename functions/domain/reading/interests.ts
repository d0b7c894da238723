import type { Interest } from '../../contracts/events/review.ts';
import type { History } from '../kernel/recorded.ts';

/** Every interest that a person ever declared or that was found in the cycle: none is taken back by a later declaration. */
export const interestsOf = (history: History<'interest'>): readonly Interest[] =>
  history.flatMap(({ event }) => (event.type === 'InterestsDeclared' ? event.interests : [event.interest]));

/** Names are written with different widths and blanks; the letters decide. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What an applicant is matched by. */
export interface Concerned {
  readonly code: string;
  readonly name: string | undefined;
  /** 咨询辅导机构 that it declared. */
  readonly consultants: readonly string[];
}

/** Whether a person is tied to an applicant: by its code or name, or through a consultancy that it declared (A20b). */
export const isTied = (interests: readonly Interest[], { code, name, consultants }: Concerned): boolean => {
  const names = new Set([code, ...(name === undefined ? [] : [name]), ...consultants].map(plain));
  return interests.some(({ organisation }) => names.has(plain(organisation)));
};
