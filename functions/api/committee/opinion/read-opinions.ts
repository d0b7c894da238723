import { loadCommittee } from '../../../adapters/committee.ts';
import { loadConflicts } from '../../../adapters/conflicts.ts';
import { loadOrganisations, nameIn } from '../../../adapters/organisations.ts';
import { loadYear } from '../../../adapters/year.ts';
import { noticeParams } from '../../../contracts/api/notice.ts';
import { opinionsOnNotice } from '../../../contracts/api/opinion.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { noCycle } from '../../kernel/on-cycle.ts';
import { noticeIn } from '../../kernel/on-opinion.ts';
import { opinionsView } from '../../kernel/opinion-views.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const readCommitteeOpinionsRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/notices/{notice}/opinions',
  roles: ['committee'],
  article: 'A14.6',
  summary: 'Opinions on a notice and the report on them, without who sent them',
  params: noticeParams,
  response: opinionsOnNotice,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const seat = seatHeldBy(await loadCommittee(journal), call.caller.id);
    if (!seat.ok) return seat;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const facts = noticeIn(year, call.params);
    if (!facts.ok) return facts;
    const [{ impartial }, organisations] = await Promise.all([
      loadConflicts(journal, cycle),
      loadOrganisations(journal, cycle),
    ]);
    const mayRead = (code: string) => impartial(call.caller.id, code).ok;
    return ok(opinionsView(facts.value, mayRead, nameIn(organisations), call.receivedAt));
  },
});
