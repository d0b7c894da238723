import { receipt } from '../../../contracts/api/cycle.ts';
import { noticeParams } from '../../../contracts/api/notice.ts';
import { examineReport } from '../../../contracts/api/opinion.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { examineReport as decide } from '../../../domain/ruling/rule-objection.ts';
import { noticeIn } from '../../kernel/on-opinion.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const examineReportRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/notices/{notice}/report/examination',
  roles: ['committee'],
  article: 'A14.6',
  summary: 'Examine the investigation report (审查调查核实情况报告)',
  params: noticeParams,
  body: examineReport,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, notice } = call.params;
    return byCommittee(journal, call, streamOf.ruling(cycle, notice, 'report'), (year) => {
      const facts = noticeIn(year, call.params);
      return facts.ok ? decide(facts.value, call.body) : facts;
    });
  },
});
