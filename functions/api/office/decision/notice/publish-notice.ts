import { loadOrganisations, nameIn } from '../../../../adapters/organisations.ts';
import { cycleParams } from '../../../../contracts/api/cycle.ts';
import { noticePublished, publishNotice } from '../../../../contracts/api/notice.ts';
import { publishNotice as decide } from '../../../../domain/notice/publish-notice.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';
import { onNewNotice } from './on-notice.ts';

export const publishNoticeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Publish the preliminary list, in a medium and on the public page',
  params: cycleParams,
  body: publishNotice,
  response: noticePublished,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) =>
    onNewNotice(journal, call, async (year, clear) => {
      const nameOf = nameIn(await loadOrganisations(journal, call.params.cycle));
      return decide(year, call.body, { nameOf, clear, workingDays }, call.receivedAt);
    }),
});
