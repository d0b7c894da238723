import { loadCommittee } from '../../../adapters/committee.ts';
import { loadCases } from '../../../adapters/misconduct.ts';
import { cycleParams } from '../../../contracts/api/cycle.ts';
import { misconductReports } from '../../../contracts/api/misconduct.ts';
import { seatHeldBy } from '../../../domain/committee/committee.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { reportMisconductRoute, showCase } from '../../kernel/misconduct.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { decideSanctionRoute } from './decide-sanction.ts';

const readMisconductRoute = route({
  method: 'GET',
  path: '/api/committee/cycles/{cycle}/misconduct-reports',
  roles: ['committee'],
  article: 'A20',
  summary: 'Misconduct that proved true, for the committee to decide on; none that concerns the reader',
  params: cycleParams,
  response: misconductReports,
  handle: async (call, { journal, privates }: Pick<Services, 'journal' | 'privates'>) => {
    const seat = seatHeldBy(await loadCommittee(journal), call.caller.id);
    if (!seat.ok) return seat;
    const cases = await loadCases(journal, call.params.cycle);
    const due = cases.filter(([, { finding, person }]) => finding?.substantiated && person !== call.caller.id);
    return ok({ reports: await Promise.all(due.map(([report, found]) => showCase(privates, report, found))) });
  },
});

/** Sanctions against whoever broke article 20 (A20e). */
export const committeeConductRoutes = [
  reportMisconductRoute('committee', ['committee', 'government']),
  readMisconductRoute,
  decideSanctionRoute,
];
