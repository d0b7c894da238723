import { jurisdiction, streamOf } from '../contracts/streams.ts';
import { caseId, caseOf, type MisconductCase } from '../domain/misconduct/misconduct.ts';
import type { Journal } from './journal.ts';

/** One report of misconduct with what came of it, read consistently. */
export const loadCase = async (
  journal: Journal,
  cycle: string,
  report: string,
): Promise<MisconductCase | undefined> => {
  const id = caseId(cycle, report);
  const [reports, findings, sanctions] = await Promise.all([
    journal.load(streamOf.misconduct(id)),
    journal.load(streamOf.finding(id)),
    journal.load(streamOf.sanction(id)),
  ]);
  return caseOf(reports, findings, sanctions);
};

/** All cases of a year by the id of their report, oldest first. */
export const loadCases = async (
  journal: Journal,
  cycle: string,
): Promise<readonly (readonly [string, MisconductCase])[]> => {
  const [reports, findings, sanctions] = await Promise.all([
    journal.list('misconduct', jurisdiction),
    journal.list('finding', jurisdiction),
    journal.list('sanction', jurisdiction),
  ]);
  return [...reports]
    .flatMap(([id, history]) => {
      const [year, report = ''] = id.split('.');
      const found = caseOf(history, findings.get(id) ?? [], sanctions.get(id) ?? []);
      return found && year === cycle ? [[report, found] as const] : [];
    })
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1));
};
