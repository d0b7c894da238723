import * as z from 'zod';
import { streamOf } from '../contracts/streams.ts';
import { awardOf } from '../domain/award/award.ts';
import type { Matter } from '../domain/document/compose.ts';
import { documentOf, type OfficialDocument } from '../domain/document/document.ts';
import { last } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';
import type { Privates } from './privates.ts';
import { loadReview } from './review-facts.ts';
import { loadYear } from './year.ts';

const profileName = z.object({ name: z.string() });

/** Everything that documents of a year are made of, read consistently; undefined when the year was never opened. */
export const loadMatter = async (
  { journal, privates }: { readonly journal: Journal; readonly privates: Pick<Privates, 'get'> },
  cycle: string,
): Promise<Matter | undefined> => {
  const [year, review, resolutions, awards] = await Promise.all([
    loadYear(journal, cycle),
    loadReview(journal, cycle),
    journal.list('resolution', cycle),
    journal.list('award', cycle),
  ]);
  if (!year || !review) return undefined;
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
    year,
    review,
    personOf: (person) => names.get(person),
    minutesOf: (number) => last(resolutions.get(`submission-${number}`) ?? [], 'ListSubmitted')?.event.minutes,
    awardOf: (code) => awardOf(awards.get(code) ?? []),
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
