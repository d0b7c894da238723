import type { DraftPolicy, RecordCriteria } from '../../contracts/api/cycle.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { against, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { checkPolicy } from '../policy/award-policy.ts';
import type { Cycle } from './cycle.ts';

/**
 * Records by which edition of GB/T 19580 the year is scored, and when the office looked up that it is the latest (A4a). Frozen
 * once the call is out.
 */
export const recordCriteria = (
  cycle: Cycle,
  { edition, lookedUpOn }: RecordCriteria,
  known: readonly string[],
): Result<EventOf<'cycle'>> => {
  if (cycle.call) {
    return against('A4', {
      code: 'criteria-frozen',
      reason: '申报通知已发布，本年度的评审标准版本不能再变。',
      remedy: '新版本从下一年度起采用。',
    });
  }
  if (!known.includes(edition)) {
    return outOfOrder({
      code: 'criteria-unknown',
      reason: `系统中没有标准版本“${edition}”的数据。`,
      remedy: `可用版本：${known.join('、')}；新版本须先作为数据文件加入。`,
    });
  }
  return ok({ type: 'CriteriaRecorded', edition, lookedUpOn });
};

/**
 * Puts a draft of the policy before the committee; nothing takes effect until its 审定 (A7a, A8a). What could never be determined is
 * no draft.
 */
export const draftPolicy = ({ policy }: DraftPolicy): Result<EventOf<'cycle'>> => {
  const checked = checkPolicy(policy);
  return checked.ok ? ok({ type: 'PolicyDrafted', policy: checked.value }) : checked;
};
