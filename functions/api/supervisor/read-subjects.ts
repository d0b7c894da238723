import { loadCommittee } from '../../adapters/committee.ts';
import { loadOrganisations, nameIn } from '../../adapters/organisations.ts';
import { loadYear } from '../../adapters/year.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { remarkSubjects } from '../../contracts/api/supervisor.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { noted } from './noted.ts';

export const readSubjectsRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/subjects',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'What a remark can be about, by name: organisations, ballots, opinions; the reading is logged',
  params: cycleParams,
  response: remarkSubjects,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const logged = await noted(journal, call, { type: 'JournalRead', what: 'subjects' });
    if (!logged.ok) return logged;
    const [year, organisations, committee] = await Promise.all([
      loadYear(journal, cycle),
      loadOrganisations(journal, cycle),
      loadCommittee(journal),
    ]);
    if (!year) return noCycle(cycle);
    const nameOf = nameIn(organisations);
    return ok({
      organisations: [...organisations.values()].map(({ code, name, award }) => ({ code, name, award })),
      sessions: year.sessions.map(({ id, award }) => ({ session: id, award })),
      opinions: year.notices.flatMap(({ notice, opinions }) =>
        opinions.map(({ receipt, about }) => ({ notice: notice.id, receipt, name: nameOf(about) })),
      ),
      seats: committee.seats.map(({ holder, name }) => ({ person: holder, name })),
    });
  },
});
