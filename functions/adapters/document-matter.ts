import * as z from 'zod';
import { streamOf } from '../contracts/streams.ts';
import { documentOf, type OfficialDocument } from '../domain/document/document.ts';
import type { Matter } from '../domain/document/matter.ts';
import { last } from '../domain/kernel/recorded.ts';
import { loadEliminationReviews } from './elimination-reviews.ts';
import type { Journal } from './journal.ts';
import type { Privates } from './privates.ts';
import { loadReview } from './review-facts.ts';
import { loadWinners } from './winners.ts';
import { loadYear } from './year.ts';

const profileName = z.object({ name: z.string() });

/** Everything that documents of a year are made of, read consistently; undefined when the year was never opened. */
export const loadMatter = async (
  { journal, privates }: { readonly journal: Journal; readonly privates: Pick<Privates, 'get'> },
  year: string,
): Promise<Matter | undefined> => {
  const [state, review, cycle, resolutions, approvals, reviews, inquiries, winners] = await Promise.all([
    loadYear(journal, year),
    loadReview(journal, year),
    journal.load(streamOf.cycle(year)),
    journal.list('resolution', year),
    journal.list('approval', year),
    loadEliminationReviews(journal, year),
    journal.list('inquiry', year),
    loadWinners(journal, year),
  ]);
  if (!state || !review) return undefined;
  const people = new Set(
    [...review.dossiers.values()].flatMap(({ team }) => team?.members.map(({ examiner }) => examiner) ?? []),
  );
  const names = new Map(
    await Promise.all(
      [...people].map(async (person): Promise<[string, string | undefined]> => {
        const profile = last(await journal.load(streamOf.examiner(person)), 'ExaminerRegistered')?.event.profile;
        return [person, profileName.safeParse(profile && (await privates.get(profile.ref))).data?.name];
      }),
    ),
  );
  return {
    year: state,
    review,
    records: { cycle, resolutions, approvals },
    reviews,
    inquiries,
    winners,
    personOf: (person) => names.get(person),
  };
};

/** Every document of a year, in the order in which they were begun. */
export const loadDocuments = async (journal: Journal, cycle: string): Promise<readonly OfficialDocument[]> => {
  const all = [...(await journal.list('official-document', cycle))].flatMap(
    ([id, history]) => documentOf(id, history) ?? [],
  );
  const began = ({ id, drafts: [first] }: OfficialDocument) => `${first?.at} ${id}`;
  return all.toSorted((a, b) => (began(a) < began(b) ? -1 : 1));
};
