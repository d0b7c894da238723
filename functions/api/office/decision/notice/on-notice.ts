import type { Journal } from '../../../../adapters/journal.ts';
import { type EventOf, streamOf } from '../../../../contracts/streams.ts';
import type { Recorded } from '../../../../domain/kernel/recorded.ts';
import type { Result } from '../../../../domain/kernel/result.ts';
import { type Notice, noticeOf } from '../../../../domain/notice/notice.ts';
import { commit } from '../../../kernel/commit.ts';
import { noNotice } from '../../../kernel/on-opinion.ts';
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
