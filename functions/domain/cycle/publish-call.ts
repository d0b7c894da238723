import type { ExtendWindow, PublishCall } from '../../contracts/api/cycle.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Cycle } from './cycle.ts';

/**
 * Publishes the yearly call with its window [opens, closes) (A12a, b). The standard must be recorded (A4a) and the policy
 * determined by the committee before (A7a): the window cannot open under rules that nobody decided.
 */
export const publishCall = (
  cycle: Cycle,
  policy: Policy | undefined,
  { documentNumber, opens, closes }: PublishCall,
  receivedAt: Instant,
): Result<EventOf<'cycle'>> => {
  if (cycle.call) {
    return against('A12', {
      code: 'call-published',
      reason: `${cycle.year}年度申报通知已发布（${cycle.call.documentNumber}）。`,
      remedy: '需要更多时间时可以延长申报期限，但不能缩短。',
    });
  }
  if (!cycle.criteria) {
    return against('A4', {
      code: 'criteria-missing',
      reason: '尚未登记本年度采用的 GB/T 19580 版本及查新日期。',
      remedy: '请先登记标准版本和查新日期，再发布通知。',
    });
  }
  if (!policy) {
    return against('A7', {
      code: 'policy-undetermined',
      reason: '本年度实施细则（公示期限、表决规则等）尚未经评委会审定。',
      remedy: '请将草案提交评委会审定并记录审定结果，再发布通知。',
    });
  }
  if (opens < receivedAt || closes <= opens) {
    return outOfOrder({
      code: 'window-impossible',
      reason: '受理期限必须在通知发布之后开始，且截止晚于开始。',
      remedy: '请调整受理开始和截止时间。',
    });
  }
  return ok({ type: 'CallPublished', documentNumber, opens, closes });
};

/** Extends the window for everybody, published before the original end; it never gets shorter (A12b). */
export const extendWindow = (
  cycle: Cycle,
  { documentNumber, closes, reason }: ExtendWindow,
  receivedAt: Instant,
): Result<EventOf<'cycle'>> => {
  if (!cycle.call) {
    return outOfOrder({ code: 'no-call', reason: '申报通知尚未发布。', remedy: '请先发布申报通知。' });
  }
  if (cycle.windowClosing || receivedAt >= cycle.call.closes) {
    return against('A12', {
      code: 'window-over',
      reason: '申报期限已经届满，不能再延长。',
      remedy: '延长须在原截止时间之前向所有组织公布。',
    });
  }
  if (closes <= cycle.call.closes) {
    return against('A12', {
      code: 'window-shorter',
      reason: '新的截止时间不晚于已公布的截止时间；申报期限只能延长，不能缩短。',
      remedy: `请填写晚于 ${cycle.call.closes} 的时间。`,
    });
  }
  return ok({ type: 'WindowExtended', documentNumber, closes, reason });
};
