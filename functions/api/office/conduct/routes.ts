import { loadCase, loadCases } from '../../../adapters/misconduct.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import {
  misconductReported,
  misconductReports,
  registerMisconduct,
  reportParams,
  verifyMisconduct,
} from '../../../contracts/api/misconduct.ts';
import { streamOf } from '../../../contracts/streams.ts';
import { ok } from '../../../domain/kernel/result.ts';
import { caseId, verifyMisconduct as decide } from '../../../domain/misconduct/misconduct.ts';
import { happened } from '../../../domain/resolution/happened.ts';
import { commit } from '../../kernel/commit.ts';
import { enterReport, reportMisconductRoute, showCase } from '../../kernel/misconduct.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

const registerMisconductRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/misconduct-reports/registrations',
  roles: ['office'],
  article: 'A20',
  summary: 'Register a report of misconduct that came by letter, visit, telephone or through another authority',
  params: cycleParams,
  body: registerMisconduct,
  response: misconductReported,
  handle: async (call, stores: Stores) => {
    const { channel, receivedOn, reporter, ...report } = call.body;
    const dated = happened(receivedOn, call.receivedAt, 'body.receivedOn');
    return dated.ok ? enterReport(stores, call, report, { channel, receivedOn, reporter }) : dated;
  },
});

const listMisconductRoute = route({
  method: 'GET',
  path: '/api/office/cycles/{cycle}/misconduct-reports',
  roles: ['office'],
  article: 'A20',
  summary: 'Reports of misconduct with what came of them; none that concerns the reader',
  params: cycleParams,
  response: misconductReports,
  handle: async (call, { journal, privates }: Stores) => {
    const cases = await loadCases(journal, call.params.cycle);
    const others = cases.filter(([, { person }]) => person !== call.caller.id);
    return ok({ reports: await Promise.all(others.map(([report, found]) => showCase(privates, report, found))) });
  },
});

const verifyMisconductRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/misconduct-reports/{report}/finding',
  roles: ['office'],
  article: 'A20',
  summary: 'Record what the verification of a report gave; what proves true goes to the committee',
  params: reportParams,
  body: verifyMisconduct,
  response: receipt,
  handle: async (call, { journal, privates }: Stores) => {
    const { cycle, report } = call.params;
    const ref = streamOf.finding(caseId(cycle, report));
    const text = { finding: call.body.finding };
    const kept = await privates.put(call.secret('finding').slice(0, 32), text, ref, call.receivedAt);
    return commit(
      journal,
      call,
      ref,
      async () => decide(await loadCase(journal, cycle, report), call.body, kept, call.caller.id),
      (recorded) => recorded,
    );
  },
});

/** Reports of misconduct in the office's hands (A20c); it sanctions nobody. */
export const officeConductRoutes = [
  reportMisconductRoute('office', ['office']),
  registerMisconductRoute,
  listMisconductRoute,
  verifyMisconductRoute,
];
