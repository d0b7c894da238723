import { loadCase } from '../../../adapters/misconduct.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { decideSanction, reportParams } from '../../../contracts/api/misconduct.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { caseId, decideSanction as decide } from '../../../domain/misconduct/misconduct.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const decideSanctionRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/misconduct-reports/{report}/sanction',
  roles: ['committee'],
  article: 'A20',
  summary: 'Criticise, warn or disqualify whom the verification found at fault (批评、警告、取消评审员资格)',
  params: reportParams,
  body: decideSanction,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, report } = call.params;
    return byCommittee(journal, call, streamOf.sanction(caseId(cycle, report)), async () =>
      decide(await loadCase(journal, cycle, report), call.body, call.caller.id, call.receivedAt),
    );
  },
});
