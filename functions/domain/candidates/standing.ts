import type { CodeWithReason } from '../../contracts/primitives.ts';
import { type Cycle, eliminatedIn, outcomeOf } from '../cycle/cycle.ts';

/** Where an organisation that reached the visit stands before the committee votes, and why (A14.5a). */
export interface CandidateStanding {
  readonly standing: 'candidate' | 'omitted' | 'eliminated' | 'withdrawn' | 'terminated';
  readonly reason?: string;
}

/** The organisations that reached the site visit, whatever became of them: the committee sees them all. */
export const reachedVisit = (cycle: Cycle): readonly string[] =>
  (cycle.applicants ?? [])
    .map(({ code }) => code)
    .filter((code) => outcomeOf(cycle, code, 'document-review')?.passed === true);

/**
 * Where one of them stands.
 *
 * @param terminations what the committee stopped
 * @param leftOut on whom it could hold no valid ballot
 */
export const candidateStanding = (
  cycle: Cycle,
  code: string,
  withdrawn: boolean,
  terminations: readonly CodeWithReason[],
  leftOut: readonly CodeWithReason[],
): CandidateStanding | undefined => {
  const of = (entries: readonly CodeWithReason[]) => entries.find((entry) => entry.code === code);
  if (withdrawn) return { standing: 'withdrawn' };
  const stopped = of([...terminations, ...cycle.terminated]);
  if (stopped) return { standing: 'terminated', reason: stopped.reason };
  const undecidable = of(leftOut);
  if (undecidable) return { standing: 'omitted', reason: undecidable.reason };
  const candidate = of(cycle.candidates?.candidates ?? []);
  if (candidate) return { standing: 'candidate', reason: candidate.reason };
  const omitted = of(cycle.candidates?.omitted ?? []);
  if (omitted) return { standing: 'omitted', reason: omitted.reason };
  const stage = eliminatedIn(cycle, code);
  const { reason } = (stage && outcomeOf(cycle, code, stage)) ?? {};
  return stage && { standing: 'eliminated', ...(reason === undefined ? {} : { reason }) };
};
