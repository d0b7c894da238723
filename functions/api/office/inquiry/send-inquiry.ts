import { loadOrganisations } from '../../../adapters/organisations.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { inquiryParams, sendInquiry } from '../../../contracts/api/inquiry.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { inquiryOf } from '../../../domain/inquiry/inquiry.ts';
import { sendInquiry as decide } from '../../../domain/inquiry/send-inquiry.ts';
import { onYear } from '../../kernel/on-year.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const sendInquiryRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/inquiries/{round}',
  roles: ['office'],
  article: 'A14.1',
  summary: 'Ask every department for its opinion on all organisations concerned (征求意见函)',
  params: inquiryParams,
  body: sendInquiry,
  response: receipt,
  handle: (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const { cycle, round } = call.params;
    return onYear(journal, call, streamOf.inquiry(cycle, round), async (year, history) =>
      decide(
        year,
        inquiryOf(round, history, new Map()),
        await loadOrganisations(journal, cycle),
        call.body,
        workingDays,
        call.receivedAt,
      ),
    );
  },
});
