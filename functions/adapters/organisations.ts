import type { Award } from '../contracts/primitives.ts';
import { applicationOf, currentContent } from '../domain/application/application.ts';
import type { Concerned } from '../domain/interest/conflict.ts';
import type { Journal } from './journal.ts';

/** What others than the applicant may know of an organisation from the start: who it is, and what it applies for. */
export interface Organisation extends Concerned {
  readonly award: Award;
  readonly industry: string;
}

/** Every organisation of a year that ever submitted, by its credit code, as its content in force says. */
export const loadOrganisations = async (journal: Journal, cycle: string): Promise<ReadonlyMap<string, Organisation>> =>
  new Map(
    [...(await journal.list('application', cycle))].flatMap(([code, history]): [string, Organisation][] => {
      const application = applicationOf(code, history);
      const content = currentContent(application);
      if (!application.submission || !content) return [];
      const { name, industry } = content.organisation;
      const { award } = application.submission;
      return [[code, { code, award, consultants: content.consultants, name, industry }]];
    }),
  );

/** An organisation's name, or its code where it never submitted. */
export const nameIn =
  (organisations: ReadonlyMap<string, Organisation>) =>
  (code: string): string =>
    organisations.get(code)?.name ?? code;
