import type { PlanPool } from '../../contracts/api/pool.ts';
import type { PoolNeed } from '../../contracts/events/plan.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { notYetAssignable } from '../examiner/assignable.ts';
import { type Examiner, knows } from '../examiner/examiner.ts';
import { type History, last } from '../kernel/recorded.ts';
import { type Gap, invalid, ok, type Result } from '../kernel/result.ts';
import type { CivilDate } from '../policy/calendar.ts';
import type { Pool } from '../team/eligible.ts';
import { changeNeedsReason } from './change-needs-reason.ts';

/** Plans how many people of which field the year needs, and how they are found and trained (A8b). A change says why. */
export const planPool = (
  history: History<'plan'>,
  { needs, recruiting, training, reason }: PlanPool,
): Result<EventOf<'plan'>> => {
  const key = ({ capacity, field }: PoolNeed) => `${capacity} ${field}`;
  const twice: Gap[] = needs
    .filter((need, place) => needs.findIndex((other) => key(other) === key(need)) !== place)
    .map(({ field }) => ({ at: 'body.needs', problem: `“${field}”重复列出` }));
  if (twice.length > 0) {
    return invalid({
      code: 'pool-plan-invalid',
      reason: '评审专家库年度计划中有重复的专业领域。',
      remedy: '请将同一领域、同一身份的需求合并为一项。',
      gaps: twice,
    });
  }
  const explained = changeNeedsReason(last(history, 'PoolPlanned') !== undefined, reason);
  if (!explained.ok) return explained;
  return ok({ type: 'PoolPlanned', needs, recruiting, training, ...(reason === undefined ? {} : { reason }) });
};

/** What the pool has of a need. */
export interface Coverage extends PoolNeed {
  readonly inPool: number;
  readonly assignable: number;
  readonly short: number;
}

/** How far the pool covers the needs on a day: people of the field, and those of them who could be assigned (A8b). */
export const coverageOf = (
  needs: readonly PoolNeed[],
  { examiners, interests }: Pool,
  today: CivilDate,
): readonly Coverage[] =>
  needs.map((need) => {
    const { capacity, field, number } = need;
    const known = [...examiners.values()].filter(
      (examiner: Examiner) => !examiner.left && examiner.capacities.has(capacity) && knows(examiner, field),
    );
    const assignable = known.filter(
      ({ person }) =>
        notYetAssignable(person, examiners.get(person), interests.get(person), capacity, today).length === 0,
    ).length;
    return { ...need, inPool: known.length, assignable, short: Math.max(0, number - assignable) };
  });
