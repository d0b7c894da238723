import { type Dossier, leaderThatCounts, membersThatCount, type Review } from '../stage/review.ts';
import type { Workload } from './propose-teams.ts';

const countOf = (persons: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(persons, (person) => person)].map(([person, times]) => [person, times.length]));

/** How many applications everybody has in his teams, and how many of them he leads. */
export const workloadOf = (review: Review, dossiers: readonly Dossier[]): Workload => ({
  load: countOf(dossiers.flatMap((dossier) => membersThatCount(review, dossier).map(({ examiner }) => examiner))),
  leads: countOf(dossiers.flatMap((dossier) => leaderThatCounts(review, dossier) ?? [])),
});
