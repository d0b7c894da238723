import { correctClosedNotice, noticeParams, noticePublished } from '../../../../contracts/api/notice.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import { stale } from '../../../../domain/kernel/result.ts';
import { correctClosedNotice as decide } from '../../../../domain/notice/correct-closed-notice.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { noticeIn } from '../../../kernel/on-opinion.ts';
import { numberFor, onYear } from '../../../kernel/on-year.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const correctClosedNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/correcting-notices',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Publish a correction (更正公告) of a notice that is over, with a period of its own',
  params: noticeParams,
  body: correctClosedNotice,
  response: noticePublished,
  handle: async (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const { cycle } = call.params;
    const idOf = (number: number) => `n${number}`;
    const notice = idOf(numberFor(await journal.list('notice', cycle), call.commandId, idOf));
    return onYear(
      journal,
      call,
      streamOf.notice(cycle, notice),
      async (year, history) => {
        if (history.length > 0) {
          return stale({
            code: 'notice-published',
            reason: '公示刚由他人发布。',
            remedy: '请刷新后查看公示。',
            current: { notice },
          });
        }
        const facts = noticeIn(year, call.params);
        if (!facts.ok) return facts;
        const clear = await loadOfficeEvidence(journal, cycle);
        return decide(year, facts.value.notice, call.body, { clear, workingDays }, call.receivedAt);
      },
      ({ event, version, recordedAt }) => {
        if (event.type !== 'NoticePublished') throw new Error('a notice begins with its publication');
        const { firstDay, lastDay, endsAt } = event;
        return { notice, firstDay, lastDay, endsAt, version, recordedAt };
      },
    );
  },
});
