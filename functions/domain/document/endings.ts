import { type Cycle, reviewStages } from '../cycle/cycle.ts';
import type { EndingAt } from './kinds/reviewing.ts';

/** An application that ended without going on, where and why: each gets a written notice (A14.2g). */
export interface Ending {
  readonly code: string;
  readonly stage: EndingAt;
  readonly reason: string;
}

/** Everyone who was eliminated in a stage, and every candidate that was omitted. */
export const endingsOf = (cycle: Cycle): readonly Ending[] => [
  ...reviewStages.flatMap((stage) =>
    (cycle.stages[stage].closed?.eliminated ?? []).map(({ code, reason }) => ({ code, stage, reason })),
  ),
  ...(cycle.candidates?.omitted ?? []).map(({ code, reason }) => ({
    code,
    stage: 'comprehensive-review' as const,
    reason,
  })),
];
