import { loadCommittee } from '../../adapters/committee.ts';
import { loadYear } from '../../adapters/year.ts';
import { ballotSheets } from '../../domain/export/ballots.ts';
import { objectionSheets } from '../../domain/export/objections.ts';
import { ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import type { ContentOf } from './make-export.ts';
import { loadReadable } from './reader.ts';

/** The committee's ballots (A14.5b). */
export const ballotsContent: ContentOf = async (call, { journal }) => {
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
  const memberOf = (person: string) => names.get(person);
  return ok({
    sheets: ballotSheets({ sessions: year.sessions, nameOf, readable: mayRead, memberOf }),
    hidden,
    notes: ['无记名表决只列计票结果和打乱顺序的“回执码—表决意见”，不能、也不记录由谁投出；计票前不列任何表决意见。'],
  });
};

/** The opinions on the notices, without who sent them and their words (A14.6d). */
export const objectionsContent: ContentOf = async (call, { journal }) => {
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
};
