import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, type Recorded } from '../kernel/recorded.ts';
import type { Applicant } from './cycle.ts';

/**
 * Who applied: every application whose last submission was received before the window's end and not withdrawn, in the order of
 * receipt, which gives the acceptance numbers (受理编号).
 */
export const applicantsAt = (
  cycle: string,
  end: Instant,
  applications: ReadonlyMap<string, History<'application'>>,
): Applicant[] =>
  [...applications]
    .flatMap(([code, history]) => {
      const submitted = last(history, 'ApplicationSubmitted');
      const withdrawn = last(history, 'ApplicationWithdrawn');
      if (!submitted || submitted.receivedAt >= end || (withdrawn?.version ?? 0) > submitted.version) return [];
      return [{ code, award: submitted.event.award, version: history.length, receivedAt: submitted.receivedAt }];
    })
    .toSorted((a, b) => (`${a.receivedAt}${a.code}` < `${b.receivedAt}${b.code}` ? -1 : 1))
    .map(({ code, award, version }, index) => ({
      code,
      award,
      version,
      acceptanceNumber: `SL${cycle}-${String(index + 1).padStart(3, '0')}`,
    }));

type Submitted = Recorded<Extract<EventOf<'application'>, { type: 'ApplicationSubmitted' }>>;

/** Submissions that are not on the frozen list and were not withdrawn: they landed behind it, whenever they were received (A12b). */
export const submittedTooLate = (
  applicants: readonly Pick<Applicant, 'code'>[],
  applications: ReadonlyMap<string, History<'application'>>,
): readonly Submitted[] =>
  [...applications].flatMap(([code, history]) => {
    const submitted = last(history, 'ApplicationSubmitted');
    const withdrawn = last(history, 'ApplicationWithdrawn');
    if (!submitted || (withdrawn?.version ?? 0) > submitted.version) return [];
    return applicants.some((applicant) => applicant.code === code) ? [] : [submitted];
  });
