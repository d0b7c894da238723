import type { Journal } from '../../../../adapters/journal.ts';
import { type EventOf, streamOf } from '../../../../contracts/streams.ts';
import type { Recorded } from '../../../../domain/kernel/recorded.ts';
import { type Result, stale } from '../../../../domain/kernel/result.ts';
import { type Notice, noticeOf } from '../../../../domain/notice/notice.ts';
import type { Year } from '../../../../domain/year/year.ts';
import { commit } from '../../../kernel/commit.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { noNotice } from '../../../kernel/on-opinion.ts';
import { numberFor, onYear } from '../../../kernel/on-year.ts';
import type { Call } from '../../../kernel/route.ts';

/** A command on a published notice; answers where its end lies now. */
export const onNotice = (
  journal: Journal,
  call: Call<{ cycle: string; notice: string }>,
  decide: (notice: Notice) => Result<EventOf<'notice'>> | Promise<Result<EventOf<'notice'>>>,
) => {
  const { cycle, notice: id } = call.params;
  return commit(
    journal,
    call,
    streamOf.notice(cycle, id),
    (history) => {
      const notice = noticeOf(id, history);
      return notice ? decide(notice) : noNotice(call.params);
    },
    (recorded) => recorded,
  );
};

/** Begins a notice under the year's next number; answers the printed period. `clear` says which of the office's files prove anything. */
export const onNewNotice = async (
  journal: Journal,
  call: Call<{ cycle: string }>,
  decide: (
    year: Year,
    clear: (id: string) => boolean,
  ) => Result<EventOf<'notice'>> | Promise<Result<EventOf<'notice'>>>,
) => {
  const { cycle } = call.params;
  const idOf = (number: number) => `n${number}`;
  const notice = idOf(numberFor(await journal.list('notice', cycle), call.commandId, idOf));
  return onYear(
    journal,
    call,
    streamOf.notice(cycle, notice),
    async (year, history) =>
      history.length > 0
        ? stale({
            code: 'notice-published',
            reason: '公示刚由他人发布。',
            remedy: '请刷新后查看公示。',
            current: { notice },
          })
        : decide(year, await loadOfficeEvidence(journal, cycle)),
    ({ event, version, recordedAt }) => {
      if (event.type !== 'NoticePublished') throw new Error('a notice begins with its publication');
      const { firstDay, lastDay, endsAt } = event;
      return { notice, firstDay, lastDay, endsAt, version, recordedAt };
    },
  );
};

/** Where the notice's end lies after an event of its own. */
export const movedBy = async (journal: Journal, params: { cycle: string; notice: string }, recorded: Recorded) => {
  const history = await journal.load(streamOf.notice(params.cycle, params.notice));
  const notice = noticeOf(
    params.notice,
    history.filter(({ version }) => version <= recorded.version),
  );
  if (!notice) throw new Error('a notice that was just written to is not there');
  const { lastDay, endsAt } = notice;
  return { lastDay, endsAt, version: recorded.version, recordedAt: recorded.recordedAt };
};
