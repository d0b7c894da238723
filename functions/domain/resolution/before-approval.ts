import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Year } from '../year/year.ts';

/** The government's word is the last: after it neither places nor candidates change. */
export const beforeApproval = (year: Year): Result<undefined> =>
  year.submissions.at(-1)?.decision?.type === 'ListApproved'
    ? outOfOrder({
        code: 'already-approved',
        reason: '区政府已审定批准，本年度名单不再变动。',
        remedy: '授奖后发现问题的，请依据《瓯海区政府质量奖管理办法》第十七条、第十九条办理。',
      })
    : ok(undefined);
