import { loadObjectors } from '../../../adapters/objectors.ts';
import { receipt } from '../../../contracts/api/cycle.ts';
import { opinionParams, ruleObjection } from '../../../contracts/api/opinion.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { ruleObjection as decide } from '../../../domain/ruling/rule-objection.ts';
import { opinionIn } from '../../kernel/on-opinion.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { byCommittee } from '../by-committee.ts';

export const ruleObjectionRoute = route({
  method: 'POST',
  path: '/api/committee/cycles/{cycle}/notices/{notice}/opinions/{receipt}/ruling',
  roles: ['committee'],
  article: 'A14.6',
  summary: 'Rule on a formal objection: upheld or dismissed, with reason',
  params: opinionParams,
  body: ruleObjection,
  response: receipt,
  handle: (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const { cycle, notice, receipt: number } = call.params;
    return byCommittee(journal, call, streamOf.ruling(cycle, notice, number), async (year) => {
      const found = await opinionIn(journal, year, call.params, call.caller.id);
      if (!found.ok) return found;
      const { facts, opinion } = found.value;
      return decide(facts, opinion, call.body, await loadObjectors(privates, year));
    });
  },
});
