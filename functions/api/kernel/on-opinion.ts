import { loadConflicts } from '../../adapters/conflicts.ts';
import type { Journal } from '../../adapters/journal.ts';
import { missing, ok, type Result } from '../../domain/kernel/result.ts';
import type { Opinion } from '../../domain/opinion/opinion.ts';
import type { NoticeFacts, Year } from '../../domain/year/year.ts';

interface NoticeParams {
  readonly cycle: string;
  readonly notice: string;
}

/** There is no such notice. */
export const noNotice = ({ cycle, notice }: NoticeParams) =>
  missing({ code: 'no-such-notice', reason: `${cycle}年度没有公示${notice}。`, remedy: '请从公示列表中选择。' });

/** There is no such opinion. */
const noOpinion = (receipt: string) =>
  missing({ code: 'no-such-opinion', reason: `没有收件号为${receipt}的意见。`, remedy: '请核对收件号和所属公示。' });

/** A notice with everything said about it. */
export const noticeIn = (year: Year, params: NoticeParams): Result<NoticeFacts> => {
  const facts = year.notices.find(({ notice }) => notice.id === params.notice);
  return facts ? ok(facts) : noNotice(params);
};

/** One opinion, for a person who has no interest in the organisation that it is about (A20b). */
export const opinionIn = async (
  journal: Journal,
  year: Year,
  params: NoticeParams & { readonly receipt: string },
  person: string,
): Promise<Result<{ readonly facts: NoticeFacts; readonly opinion: Opinion }>> => {
  const facts = noticeIn(year, params);
  if (!facts.ok) return facts;
  const opinion = facts.value.opinions.find(({ receipt }) => receipt === params.receipt);
  if (!opinion) return noOpinion(params.receipt);
  const { impartial } = await loadConflicts(journal, params.cycle);
  const fair = impartial(person, opinion.about);
  return fair.ok ? ok({ facts: facts.value, opinion }) : fair;
};
