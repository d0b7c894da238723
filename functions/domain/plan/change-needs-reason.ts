import { invalid, ok, type Result } from '../kernel/result.ts';

/** A plan can be changed at any time; every version stays, and each after the first says why it is another (A8a, b). */
export const changeNeedsReason = (planned: boolean, reason: string | undefined): Result<undefined> =>
  planned && reason === undefined
    ? invalid({
        code: 'plan-change-unexplained',
        reason: '计划已有前一版本，修改计划须说明原因。',
        remedy: '请填写修改原因后重新提交；前一版本仍可查阅。',
        gaps: [{ at: 'body.reason', problem: '须说明修改原因' }],
      })
    : ok(undefined);
