import type { Policy } from '../../contracts/policy.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { ok, outOfOrder, type Result } from '../../domain/kernel/result.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { periodAfter } from '../../domain/policy/working-days.ts';
import type { Services } from '../kernel/services.ts';

/** When a department's answer to what is asked now is due, by the committee's policy (A13c). */
export const verificationDue = (
  { workingDays }: Pick<Services, 'workingDays'>,
  policy: Policy | undefined,
  receivedAt: Instant,
): Result<Instant> => {
  if (!policy) {
    return outOfOrder({
      code: 'policy-undetermined',
      reason: '本年度实施细则（含部门答复期限）尚未经评委会审定，还不能提请部门验证。',
      remedy: '申报通知发布后即可提出；现在可以先填写申报表。',
    });
  }
  const period = periodAfter(civilDateOf(receivedAt), { days: policy.verificationDays, unit: 'working' }, workingDays);
  return period.ok ? ok(period.value.endsAt) : period;
};
