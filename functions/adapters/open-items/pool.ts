import { jurisdiction } from '../../contracts/streams.ts';
import { examinerOf } from '../../domain/examiner/examiner.ts';
import { disqualifiedIn } from '../../domain/misconduct/misconduct.ts';
import { endOfDay } from '../../domain/policy/calendar.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import type { Journal } from '../journal.ts';
import { office } from './office.ts';

/**
 * Trainings of the pool that run out (A8b, A10a): the person and the office are reminded to renew them. A newer training ends it; who
 * was disqualified is not asked to train.
 */
export const trainingsToRenew = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const [pool, sanctions] = await Promise.all([
    journal.list('examiner', jurisdiction),
    journal.list('sanction', jurisdiction),
  ]);
  const out = disqualifiedIn(cycle, sanctions);
  return [...pool].flatMap(([person, history]) => {
    const newest = examinerOf(person, history)
      ?.trainings.map(({ validUntil }) => validUntil)
      .toSorted()
      .at(-1);
    if (newest === undefined || out.has(person)) return [];
    const due = endOfDay(newest);
    const id = `training.${person}.${newest}`;
    return [
      {
        id: `${id}.own`,
        about: '评审员培训有效期将满，请参加更新培训',
        due,
        to: { kind: 'person' as const, person },
        escalates: false,
      },
      { id, about: `${person}的评审员培训应予更新`, due, to: office, escalates: false },
    ];
  });
};
