import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type History, last, only } from '../kernel/recorded.ts';

/** In which capacity somebody is in the pool: 评审员 (A9) or 答辩专家 (A14.4). */
export type Capacity = Extract<EventOf<'examiner'>, { type: 'ExaminerRegistered' }>['capacity'];

type Left = Extract<EventOf<'examiner'>, { type: 'ExaminerLeft' }>;

/** One person of the pool (A8b); the newest registration tells who he is, every capacity stays. */
export interface Examiner {
  readonly person: string;
  readonly version: number;
  readonly capacities: ReadonlySet<Capacity>;
  readonly expertise: readonly string[];
  readonly industryExpert: boolean;
  readonly qualifications: readonly string[];
  readonly trainings: readonly { readonly on: string; readonly course: string; readonly validUntil: string }[];
  /** Out of the pool, until he is registered again. */
  readonly left?: { readonly cause: Left['cause']; readonly on: string };
  /** Name, employer and telephone lie in Private. */
  readonly profile: PrivateReference;
}

/** A person of the pool; undefined when never registered. */
export const examinerOf = (person: string, history: History<'examiner'>): Examiner | undefined => {
  const registration = last(history, 'ExaminerRegistered');
  if (!registration) return undefined;
  const { expertise, industryExpert, qualifications, profile } = registration.event;
  const left = last(history, 'ExaminerLeft');
  return {
    person,
    version: history.length,
    capacities: new Set(only(history, 'ExaminerRegistered').map(({ event }) => event.capacity)),
    expertise,
    industryExpert,
    qualifications,
    trainings: only(history, 'TrainingRecorded').map(({ event: { on, course, validUntil } }) => ({
      on,
      course,
      validUntil,
    })),
    ...(left && left.version > registration.version ? { left: { cause: left.event.cause, on: left.event.on } } : {}),
    profile,
  };
};

/** Whether a field, as a plan or an applicant names it, is one that the person knows. */
export const knows = ({ expertise }: Examiner, field: string): boolean =>
  expertise.some((known) => field.includes(known) || known.includes(field));
