import type { RecordTraining } from '../../contracts/api/examiner.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { invalid, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { addDays, addYears, type CivilDate, civilDateOf } from '../policy/calendar.ts';
import { workingRules } from '../policy/working-rules.ts';
import type { Examiner } from './examiner.ts';

/** Nobody of that name is in the pool. */
export const notInPool = (person: string) =>
  missing({
    code: 'no-such-examiner',
    reason: `评审专家库中没有“${person}”。`,
    remedy: '请核对人员标识，或先将其登记入库。',
  });

/** Two years from a training, by our own rule; the day before its corresponding day is the last. */
const validFrom = (on: CivilDate): CivilDate => addDays(addYears(on, workingRules.trainingValidYears.value), -1);

/** Records a training that took place (A8b, A10a). */
export const recordTraining = (
  person: string,
  examiner: Examiner | undefined,
  { on, course, validUntil = validFrom(on) }: RecordTraining,
  receivedAt: Instant,
): Result<EventOf<'examiner'>> => {
  if (!examiner) return notInPool(person);
  if (on > civilDateOf(receivedAt)) {
    return outOfOrder({
      code: 'training-in-future',
      reason: `培训日期${on}尚未到来。`,
      remedy: '请在培训结束之后登记。',
    });
  }
  return validUntil < on
    ? invalid({
        code: 'training-validity',
        reason: '培训有效期的最后一天早于培训日期。',
        remedy: '请核对有效期。',
        gaps: [{ at: 'body.validUntil', problem: `早于培训日期${on}` }],
      })
    : ok({ type: 'TrainingRecorded', on, course, validUntil });
};
