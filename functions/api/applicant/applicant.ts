import { creditCode } from '../../contracts/primitives.ts';
import { forbidden, ok, type Result } from '../../domain/kernel/result.ts';
import type { Call } from '../kernel/route.ts';

/** The credit code of the organisation for which somebody acts: the only application that he can reach (A3d). */
export const applicantCode = ({ caller }: Pick<Call, 'caller'>): Result<string> => {
  const parsed = creditCode.safeParse(caller.unit);
  return parsed.success
    ? ok(parsed.data)
    : forbidden({
        code: 'no-organisation',
        reason: '您的账号没有关联申报组织的统一社会信用代码。',
        remedy: '请由组织管理员为您办理授权，或联系评审办核对账号信息。',
      });
};
