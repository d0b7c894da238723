import { loadOrganisations, nameIn } from '../../../../adapters/organisations.ts';
import { cycleParams } from '../../../../contracts/api/cycle.ts';
import { noticePublished, publishNotice } from '../../../../contracts/api/notice.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import { stale } from '../../../../domain/kernel/result.ts';
import { publishNotice as decide } from '../../../../domain/notice/publish-notice.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { numberFor, onYear } from '../../../kernel/on-year.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const publishNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Publish the preliminary list, in a medium and on the public page',
  params: cycleParams,
  body: publishNotice,
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
        const nameOf = nameIn(await loadOrganisations(journal, cycle));
        const clear = await loadOfficeEvidence(journal, cycle);
        return decide(year, call.body, { nameOf, clear, workingDays }, call.receivedAt);
      },
      ({ event, version, recordedAt }) => {
        if (event.type !== 'NoticePublished') throw new Error('a notice begins with its publication');
        const { firstDay, lastDay, endsAt } = event;
        return { notice, firstDay, lastDay, endsAt, version, recordedAt };
      },
    );
  },
});
