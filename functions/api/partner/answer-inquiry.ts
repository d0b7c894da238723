import { loadInquiry } from '../../adapters/inquiries.ts';
import { receipt } from '../../contracts/api/cycle.ts';
import { answerInquiry, inquiryParams } from '../../contracts/api/inquiry.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { answerInquiry as decide } from '../../domain/inquiry/answer-inquiry.ts';
import { last } from '../../domain/kernel/recorded.ts';
import { commit } from '../kernel/commit.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { partnerUnit, proofShelf } from './unit.ts';

export const answerInquiryRoute = route({
  method: 'POST',
  path: '/api/partner/cycles/{cycle}/inquiries/{round}/answers',
  roles: ['department'],
  article: 'A14.1',
  summary: 'Answer a 征求意见函 organisation by organisation: 无意见, or 有情况 with proof',
  params: inquiryParams,
  body: answerInquiry,
  response: receipt,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const unit = partnerUnit(call);
    if (!unit.ok) return unit;
    const { cycle, round } = call.params;
    return commit(
      journal,
      call,
      streamOf.reply(cycle, round, unit.value),
      async () => {
        const [history, inquiry, resolutions, files] = await Promise.all([
          journal.load(streamOf.cycle(cycle)),
          loadInquiry(journal, cycle, round),
          journal.list('resolution', cycle),
          journal.list('evidence', `${cycle}/${proofShelf(call, unit.value)}`),
        ]);
        const known = cycleOf(history);
        if (!known) return noCycle(cycle);
        const submitted = [...resolutions.values()].flatMap(
          (events) => last(events, 'ListSubmitted')?.receivedAt ?? [],
        );
        return decide(known, submitted.toSorted().at(-1), inquiry, unit.value, evidenceFiles(files), call.body);
      },
      (recorded) => recorded,
    );
  },
});
