import { noticeParams } from '../../contracts/api/notice.ts';
import { lodgeOpinion, opinionLodged } from '../../contracts/api/opinion.ts';
import { streamOf } from '../../contracts/streams.ts';
import { ok, stale } from '../../domain/kernel/result.ts';
import { noticeOf } from '../../domain/notice/notice.ts';
import { lodgeOpinion as decide } from '../../domain/opinion/lodge-opinion.ts';
import { followUpCodeOf, receiptNumberOf } from '../../domain/opinion/receipt.ts';
import { commit } from '../kernel/commit.ts';
import { noNotice } from '../kernel/on-opinion.ts';
import { intakeKey } from '../kernel/opinion-files.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { codeHash } from './follow-up.ts';

export const lodgeOpinionRoute = route({
  method: 'POST',
  path: '/api/public/notices/{cycle}/{notice}/objections',
  roles: ['public'],
  article: 'A14.6',
  summary: 'Object to a notice by name, or leave a lead without one',
  params: noticeParams,
  body: lodgeOpinion,
  response: opinionLodged,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const { cycle, notice: noticeId } = call.params;
    const { kind, about, text } = call.body;
    const receipt = receiptNumberOf(cycle, call.commandId);
    const code = followUpCodeOf(call.secret('follow-up'));
    const announced = call.body.kind === 'formal' ? call.body.files : [];
    const fileRef = (index: number) => call.secret(`file ${index}`).slice(0, 32);
    const ref = streamOf.objection(cycle, noticeId, receipt);
    const lodged = await commit(
      journal,
      call,
      ref,
      async (history) => {
        if (history.length > 0) return receiptTaken(receipt);
        const notice = noticeOf(noticeId, await journal.load(streamOf.notice(cycle, noticeId)));
        if (!notice) return noNotice(call.params);
        const counts = decide(notice, about, call.receivedAt);
        if (!counts.ok) return counts;
        const sender = call.body.kind === 'formal' ? { name: call.body.name, contact: call.body.contact } : {};
        const keep = (id: string, content: unknown) => privates.put(id, content, ref, call.receivedAt);
        const content = await keep(call.secret('opinion').slice(0, 32), { ...sender, text });
        const kept = await Promise.all(announced.map((file, index) => keep(fileRef(index), file)));
        return ok({ type: 'ObjectionLodged', kind, about, content, files: kept, followUp: codeHash(receipt, code) });
      },
      (recorded) => recorded.receivedAt,
    );
    if (!lodged.ok) return lodged;
    const uploads = await Promise.all(
      announced.map(async (file, index) => ({
        file: index + 1,
        upload: await files.offerUpload(intakeKey(cycle, { notice: noticeId, receipt }, fileRef(index)), file),
      })),
    );
    return ok({ receipt, code, receivedAt: lodged.value, uploads });
  },
});

/** Forty bits met: as rare as it is, nobody's opinion may land in another's stream. */
const receiptTaken = (receipt: string) =>
  stale({
    code: 'receipt-taken',
    reason: '系统为本次提交生成的收件号恰与已有的重复。',
    remedy: '请换用新的 Idempotency-Key 重新提交，内容不会丢失。',
    current: { receipt },
  });
