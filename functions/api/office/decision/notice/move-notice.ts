import { correctNotice, extendNotice, noticeMoved, noticeParams } from '../../../../contracts/api/notice.ts';
import { ok } from '../../../../domain/kernel/result.ts';
import { correctNotice as correct, extendNotice as extend } from '../../../../domain/notice/move-notice.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';
import { movedBy, onNotice } from './on-notice.ts';

export const extendNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/extensions',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Extend a notice before its end; never shorten it',
  params: noticeParams,
  body: extendNotice,
  response: noticeMoved,
  handle: async (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const done = await onNotice(journal, call, (notice) => extend(notice, call.body, workingDays, call.receivedAt));
    return done.ok ? ok(await movedBy(journal, call.params, done.value)) : done;
  },
});

export const correctNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/corrections',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Publish a correction (更正公告); a changed name starts the period again',
  params: noticeParams,
  body: correctNotice,
  response: noticeMoved,
  handle: async (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const done = await onNotice(journal, call, async (notice) => {
      const clear = await loadOfficeEvidence(journal, call.params.cycle);
      return correct(notice, call.body, { clear, workingDays }, call.receivedAt);
    });
    return done.ok ? ok(await movedBy(journal, call.params, done.value)) : done;
  },
});
