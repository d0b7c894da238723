import { loadHearings } from '../../../../adapters/hearings.ts';
import { receipt } from '../../../../contracts/api/cycle.ts';
import { noticeParams } from '../../../../contracts/api/notice.ts';
import { submitReport } from '../../../../contracts/api/opinion.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import { nobodyUnheard } from '../../../../domain/hearing/hearing.ts';
import { submitReport as decide } from '../../../../domain/opinion/submit-report.ts';
import { noticeIn } from '../../../kernel/on-opinion.ts';
import { onYear } from '../../../kernel/on-year.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const submitReportRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/report',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Submit the investigation report on every opinion (调查核实情况报告)',
  params: noticeParams,
  body: submitReport,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, notice } = call.params;
    return onYear(journal, call, streamOf.investigation(cycle, notice, 'report'), async (year) => {
      const facts = noticeIn(year, call.params);
      if (!facts.ok) return facts;
      const report = decide(facts.value, call.body);
      if (!report.ok) return report;
      const heard = nobodyUnheard(facts.value.opinions, await loadHearings(journal, cycle), call.receivedAt);
      return heard.ok ? report : heard;
    });
  },
});
