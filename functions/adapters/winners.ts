import { streamOf } from '../contracts/streams.ts';
import type { Result } from '../domain/kernel/result.ts';
import { type Winner, winnerOf } from '../domain/revocation/revocation.ts';
import type { Journal } from './journal.ts';

/** One winner, read consistently; a refusal for who has not won. It needs no running year. */
export const loadWinner = async (journal: Journal, cycle: string, code: string): Promise<Result<Winner>> => {
  const [award, honours, resolutions, approvals] = await Promise.all([
    journal.load(streamOf.award(cycle, code)),
    journal.load(streamOf.honours(cycle, code)),
    journal.load(streamOf.fraudPetition(cycle, code)),
    journal.load(streamOf.revocation(cycle, code)),
  ]);
  return winnerOf(code, award, { honours, resolutions, approvals });
};

/** All winners of a year, by award and number. */
export const loadWinners = async (journal: Journal, cycle: string): Promise<readonly Winner[]> => {
  const [conferrals, honours, resolutions, approvals] = await Promise.all([
    journal.list('award', cycle),
    journal.list('honours', cycle),
    journal.list('resolution', cycle),
    journal.list('approval', cycle),
  ]);
  return [...conferrals]
    .flatMap(([code, award]) => {
      const found = winnerOf(code, award, {
        honours: honours.get(code) ?? [],
        resolutions: resolutions.get(streamOf.fraudPetition(cycle, code).id) ?? [],
        approvals: approvals.get(streamOf.revocation(cycle, code).id) ?? [],
      });
      return found.ok ? [found.value] : [];
    })
    .toSorted((a, b) => (a.conferred.certificateNumber < b.conferred.certificateNumber ? -1 : 1));
};
