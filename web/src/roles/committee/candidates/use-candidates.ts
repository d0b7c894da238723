import type { Answer } from '../../../api/call.ts';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';

export type Candidate = Answer<'GET /api/committee/cycles/{cycle}/candidates'>['organisations'][number];
export type Scores = NonNullable<Candidate['document']>;

export const useCandidates = () => {
  const cycle = useCycle();
  return useAnswer('GET /api/committee/cycles/{cycle}/candidates', { path: { cycle } });
};

/** Points of a category in percent of what it gives, one decimal. */
export const percentOf = ({ points, of }: Scores['categories'][number]): number =>
  Math.round((Number(points) / of) * 1000) / 10;
