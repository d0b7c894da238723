import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type History, last, only } from '../kernel/recorded.ts';

/** In which capacity somebody is in the pool: 评审员 (A9) or 答辩专家 (A14.4). */
export type Capacity = Extract<EventOf<'examiner'>, { type: 'ExaminerRegistered' }>['capacity'];

/** One person of the pool (A8b); the newest registration tells who he is, every capacity stays. */
export interface Examiner {
  readonly person: string;
  readonly version: number;
  readonly capacities: ReadonlySet<Capacity>;
  readonly expertise: readonly string[];
  readonly industryExpert: boolean;
  readonly qualifications: readonly string[];
  readonly trainings: readonly { readonly on: string; readonly course: string }[];
  /** Name, employer and telephone lie in Private. */
  readonly profile: PrivateReference;
}

/** A person of the pool; undefined when never registered. */
export const examinerOf = (person: string, history: History<'examiner'>): Examiner | undefined => {
  const registered = last(history, 'ExaminerRegistered')?.event;
  if (!registered) return undefined;
  const { expertise, industryExpert, qualifications, profile } = registered;
  return {
    person,
    version: history.length,
    capacities: new Set(only(history, 'ExaminerRegistered').map(({ event }) => event.capacity)),
    expertise,
    industryExpert,
    qualifications,
    trainings: only(history, 'TrainingRecorded').map(({ event: { on, course } }) => ({ on, course })),
    profile,
  };
};
