import { noticeParams } from '../../../../contracts/api/notice.ts';
import { opinionRegistered, registerOpinion } from '../../../../contracts/api/opinion.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import { against, ok, stale } from '../../../../domain/kernel/result.ts';
import { registerOpinion as decide } from '../../../../domain/opinion/lodge-opinion.ts';
import { receiptNumberOf } from '../../../../domain/opinion/receipt.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { noticeIn } from '../../../kernel/on-opinion.ts';
import { onYear } from '../../../kernel/on-year.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const registerOpinionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Register an opinion that came by letter, visit, telephone, 12345 or from another authority',
  params: noticeParams,
  body: registerOpinion,
  response: opinionRegistered,
  handle: (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle, notice } = call.params;
    const receipt = receiptNumberOf(cycle, call.commandId);
    const ref = streamOf.objection(cycle, notice, receipt);
    return onYear(
      journal,
      call,
      ref,
      async (year, history) => {
        if (history.length > 0) return receiptTaken(receipt);
        const facts = noticeIn(year, call.params);
        if (!facts.ok) return facts;
        const { kind, about, channel, receivedOn, scan, name, contact, text } = call.body;
        const counts = decide(year, facts.value.notice, call.body, call.receivedAt);
        if (!counts.ok) return counts;
        const clear = await loadOfficeEvidence(journal, cycle);
        if (!clear(scan)) return scanMissing();
        const content = await privates.put(
          call.secret('opinion').slice(0, 32),
          { ...(name === undefined ? {} : { name }), ...(contact === undefined ? {} : { contact }), text },
          ref,
          call.receivedAt,
        );
        const late = call.receivedAt >= facts.value.notice.endsAt;
        const paper = { channel, receivedOn, scan, ...(late ? { late } : {}) };
        return ok({ type: 'ObjectionLodged', kind, about, content, files: [], paper });
      },
      ({ version, recordedAt }) => ({ receipt, version, recordedAt }),
    );
  },
});

const scanMissing = () =>
  against('A14.6', {
    code: 'scan-missing',
    reason: '登记非网上提出的意见，须附已上传并通过检查的原件扫描件。',
    remedy: '请先上传原件扫描件，再登记。',
  });

/** Forty bits met: as rare as it is, nobody's opinion may land in another's stream. */
const receiptTaken = (receipt: string) =>
  stale({
    code: 'receipt-taken',
    reason: '系统为本次提交生成的收件号恰与已有的重复。',
    remedy: '请换用新的 Idempotency-Key 重新提交，内容不会丢失。',
    current: { receipt },
  });
