import { digest, type Journal } from '../../adapters/journal.ts';
import { streamOf } from '../../contracts/streams.ts';
import { missing, ok, type Result } from '../../domain/kernel/result.ts';
import { type Opinion, opinionOf } from '../../domain/opinion/opinion.ts';
import { cycleOfReceipt, plainCode } from '../../domain/opinion/receipt.ts';

/** What the journal keeps of a follow-up code: with 80 bits behind it nobody finds the code by it. */
export const codeHash = (receipt: string, code: string): string => digest(`${receipt} ${plainCode(code)}`);

/** One answer to a wrong number and a wrong code: whoever guesses learns neither. */
const notYours = () =>
  missing({
    code: 'no-such-opinion',
    reason: '收件号或查询码不正确。',
    remedy: '请核对提交意见时取得的收件号和查询码；遗失查询码的，请向评审办书面查询。',
  });

/** The opinion that a receipt number and its code open. */
export const followedUp = async (
  journal: Journal,
  receipt: string,
  code: string,
): Promise<Result<{ readonly cycle: string; readonly opinion: Opinion }>> => {
  const cycle = cycleOfReceipt(receipt);
  for (const notice of (await journal.list('notice', cycle)).keys()) {
    const lodged = await journal.load(streamOf.objection(cycle, notice, receipt));
    if (lodged.length === 0) continue;
    const [investigation, rulings] = await Promise.all([
      journal.load(streamOf.investigation(cycle, notice, receipt)),
      journal.load(streamOf.ruling(cycle, notice, receipt)),
    ]);
    const opinion = opinionOf(notice, receipt, lodged, investigation, rulings);
    return opinion?.followUp === codeHash(receipt, code) ? ok({ cycle, opinion }) : notYours();
  }
  return notYours();
};
