import type { RecordTraining } from '../../contracts/api/examiner.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import type { Examiner } from './examiner.ts';

/** Nobody of that name is in the pool. */
const notInPool = (person: string) =>
  missing({
    code: 'no-such-examiner',
    reason: `评审专家库中没有“${person}”。`,
    remedy: '请核对人员标识，或先将其登记入库。',
  });

/** Records a training that took place (A8b, A10a). */
export const recordTraining = (
  person: string,
  examiner: Examiner | undefined,
  { on, course }: RecordTraining,
  receivedAt: Instant,
): Result<EventOf<'examiner'>> => {
  if (!examiner) return notInPool(person);
  return on > civilDateOf(receivedAt)
    ? outOfOrder({
        code: 'training-in-future',
        reason: `培训日期${on}尚未到来。`,
        remedy: '请在培训结束之后登记。',
      })
    : ok({ type: 'TrainingRecorded', on, course });
};
