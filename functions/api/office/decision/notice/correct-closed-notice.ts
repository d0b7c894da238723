import { correctClosedNotice, noticeParams, noticePublished } from '../../../../contracts/api/notice.ts';
import { correctClosedNotice as decide } from '../../../../domain/notice/correct-closed-notice.ts';
import { noticeIn } from '../../../kernel/on-opinion.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';
import { onNewNotice } from './on-notice.ts';

export const correctClosedNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/correcting-notices',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Publish a correction (更正公告) of a notice that is over, with a period of its own',
  params: noticeParams,
  body: correctClosedNotice,
  response: noticePublished,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) =>
    onNewNotice(journal, call, (year, clear) => {
      const facts = noticeIn(year, call.params);
      return facts.ok ? decide(year, facts.value.notice, call.body, { clear, workingDays }, call.receivedAt) : facts;
    }),
});
