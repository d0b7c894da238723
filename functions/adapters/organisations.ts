import type { EventOf } from '../contracts/streams.ts';
import type { Concerned } from '../domain/interest/conflict.ts';
import { last } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';

type Submitted = Extract<EventOf<'application'>, { type: 'ApplicationSubmitted' }>;

/** What others than the applicant may know of an organisation from the start: who it is, and what it applies for. */
export interface Organisation extends Concerned {
  readonly award: Submitted['award'];
  readonly industry: string;
}

/** Every organisation of a year that ever submitted, by its credit code. */
export const loadOrganisations = async (journal: Journal, cycle: string): Promise<ReadonlyMap<string, Organisation>> =>
  new Map(
    [...(await journal.list('application', cycle))].flatMap(([code, history]): [string, Organisation][] => {
      const submitted = last(history, 'ApplicationSubmitted')?.event;
      if (!submitted) return [];
      const { award, consultants, organisation } = submitted;
      return [[code, { code, award, consultants, name: organisation.name, industry: organisation.industry }]];
    }),
  );

/** An organisation's name, or its code where it never submitted. */
export const nameIn =
  (organisations: ReadonlyMap<string, Organisation>) =>
  (code: string): string =>
    organisations.get(code)?.name ?? code;
