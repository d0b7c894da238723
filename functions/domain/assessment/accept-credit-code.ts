import type { CodeWithReason } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import { checkCreditCode } from '../policy/credit-code.ts';
import type { Assessment } from './assessment.ts';

/**
 * Takes a credit code that fails GB 32100 for real, with a reason (A11): the application under it then passes that check, and the
 * registration authority need not confirm the code.
 *
 * @param assessment what the office found for the application so far
 */
export const acceptCreditCode = (
  assessment: Assessment,
  { code, reason }: CodeWithReason,
): Result<EventOf<'assessment'>> => {
  if (checkCreditCode(code).ok) {
    return outOfOrder({
      code: 'credit-code-in-order',
      reason: `统一社会信用代码${code}符合GB 32100，无须另行认可。`,
      remedy: '请核对代码；该组织可以直接申报。',
    });
  }
  if (assessment.codeAccepted !== undefined) {
    return outOfOrder({
      code: 'credit-code-accepted',
      reason: `统一社会信用代码${code}已经认可，理由：${assessment.codeAccepted}`,
      remedy: '无须重复办理。',
    });
  }
  return ok({ type: 'CreditCodeAccepted', reason });
};
