import { conflictOf, impartial } from '../domain/interest/conflict.ts';
import { interestsOf } from '../domain/interest/interest.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { Conflicted } from '../domain/session/session.ts';
import type { Journal } from './journal.ts';
import { loadOrganisations } from './organisations.ts';

/** Everybody's interests in a year's applications, read consistently (A20a, b). */
export interface Conflicts {
  readonly conflicted: Conflicted;
  /** Whether the person may read and decide what concerns an organisation: this year's undertaking given, and no interest. */
  readonly impartial: (person: string, code: string) => Result<undefined>;
  /** Whether the person gave this year's undertaking. */
  readonly undertook: (person: string) => boolean;
}

/** Loads them: checked at every use, not only when something begins. */
export const loadConflicts = async (journal: Journal, cycle: string): Promise<Conflicts> => {
  const [interests, organisations] = await Promise.all([
    journal.list('interest', cycle),
    loadOrganisations(journal, cycle),
  ]);
  const of = (person: string) => interestsOf(person, interests.get(person) ?? []);
  const concerned = (code: string) => organisations.get(code) ?? { code, name: code, consultants: [] };
  return {
    conflicted: (person, code) => conflictOf(of(person), concerned(code)) !== undefined,
    impartial: (person, code) => impartial(of(person), concerned(code)),
    undertook: (person) => of(person).undertaking,
  };
};
