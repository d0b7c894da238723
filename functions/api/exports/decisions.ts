import { loadCommittee } from '../../adapters/committee.ts';
import { loadYear } from '../../adapters/year.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { exported } from '../../contracts/api/export.ts';
import { ballotSheets } from '../../domain/export/ballots.ts';
import { objectionSheets } from '../../domain/export/objections.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { makeExport } from './make-export.ts';
import { loadReadable } from './reader.ts';

type Stores = Pick<Services, 'journal' | 'files'>;

export const exportBallotsRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/ballots',
  roles: ['office', 'supervisor'],
  article: 'A14.5',
  summary: 'The committee’s ballots as a workbook: tallies and receipts, of a secret one never who voted how; logged',
  params: cycleParams,
  response: exported,
  handle: (call, stores: Stores) =>
    makeExport(call, stores, { kind: 'ballots' }, async (journal) => {
      const { cycle } = call.params;
      const [readable, year, committee] = await Promise.all([
        loadReadable(journal, call),
        loadYear(journal, cycle),
        loadCommittee(journal),
      ]);
      if (!readable.ok) return readable;
      if (!year) return noCycle(cycle);
      const { mayRead, nameOf, hidden } = readable.value;
      const names = new Map(committee.seats.map(({ holder, name }) => [holder, name]));
      return ok({
        sheets: ballotSheets({
          sessions: year.sessions,
          nameOf,
          readable: mayRead,
          memberOf: (person) => names.get(person),
        }),
        hidden,
        notes: [
          '无记名表决只列计票结果和打乱顺序的“回执码—表决意见”，不能、也不记录由谁投出；计票前不列任何表决意见。',
        ],
      });
    }),
});

export const exportObjectionsRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/objections',
  roles: ['office', 'supervisor'],
  article: 'A14.6',
  summary: 'The opinions on the notices as a workbook, without who sent them and their words; the export is logged',
  params: cycleParams,
  response: exported,
  handle: (call, stores: Stores) =>
    makeExport(call, stores, { kind: 'objections' }, async (journal) => {
      const { cycle } = call.params;
      const [readable, year] = await Promise.all([loadReadable(journal, call), loadYear(journal, cycle)]);
      if (!readable.ok) return readable;
      if (!year) return noCycle(cycle);
      const { mayRead, nameOf, hidden } = readable.value;
      return ok({
        sheets: objectionSheets({ notices: year.notices, nameOf, readable: mayRead }),
        hidden,
        notes: ['异议人姓名、联系方式和意见原文不在导出范围内，请在系统内逐件查阅。'],
      });
    }),
});
