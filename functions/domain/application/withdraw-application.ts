import type { WithdrawApplication } from '../../contracts/api/application.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Application } from './application.ts';

/** The organisation takes its application back, until the preliminary list is fixed (A3d: 自愿申请). */
export const withdrawApplication = (
  cycle: Cycle,
  application: Application,
  { reason }: WithdrawApplication,
): Result<EventOf<'application'>> => {
  if (application.status !== 'submitted') {
    return outOfOrder({
      code: 'not-submitted',
      reason: application.status === 'draft' ? '申报尚未提交，无须撤回。' : '申报已经撤回。',
      remedy: application.status === 'draft' ? '草稿可以直接修改。' : '受理期限内可以修改后重新提交。',
    });
  }
  if (cycle.list) {
    return outOfOrder({
      code: 'preliminary-list-fixed',
      reason: '初选授奖名单已经确定，不能再撤回申报。',
      remedy: '如有特殊情况，请书面告知评审办，由评委会处理。',
    });
  }
  return ok({ type: 'ApplicationWithdrawn', reason });
};
