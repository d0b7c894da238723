import { receipt } from '../../../contracts/api/cycle.ts';
import { reconsiderList, submissionParams } from '../../../contracts/api/resolution.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { reconsiderList as decide } from '../../../domain/resolution/submit-list.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const reconsiderListRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/submissions/{submission}/reconsideration',
  roles: ['committee'],
  article: 'A14.7',
  summary: 'Answer a list that the government sent back (复议)',
  params: submissionParams,
  body: reconsiderList,
  response: receipt,
  handle: (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, submission } = call.params;
    return byCommittee(journal, call, streamOf.resolution(cycle, `reconsideration-${submission}`), (year) =>
      decide(year, submission, call.body, call.receivedAt),
    );
  },
});
