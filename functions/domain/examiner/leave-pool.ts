import type { LeavePool } from '../../contracts/api/pool.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import type { Examiner } from './examiner.ts';
import { notInPool } from './record-training.ts';

/**
 * Takes a person out of the pool, by his own wish or the office's (A8b). His history stays; teams that still work go on with a
 * replacement (A9a). What the committee takes away for misconduct is another matter (A20e).
 *
 * @param reason keeps the reason, which is about a person, outside the journal; called only when it stands
 */
export const leavePool = async (
  person: string,
  examiner: Examiner | undefined,
  { cause, on }: LeavePool,
  receivedAt: Instant,
  reason: () => Promise<PrivateReference>,
): Promise<Result<EventOf<'examiner'>>> => {
  if (!examiner) return notInPool(person);
  if (examiner.left) {
    return outOfOrder({
      code: 'left-already',
      reason: `该人员已于${examiner.left.on}出库。`,
      remedy: '无需重复办理；需再次聘用的，请重新登记入库。',
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  return dated.ok ? ok({ type: 'ExaminerLeft', cause, on, reason: await reason() }) : dated;
};
