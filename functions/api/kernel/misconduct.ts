import type * as z from 'zod';
import type { Privates } from '../../adapters/privates.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import {
  misconductReported,
  type misconductReports,
  type ReportMisconduct,
  reportMisconduct,
} from '../../contracts/api/misconduct.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { ok } from '../../domain/kernel/result.ts';
import { caseId, type MisconductCase } from '../../domain/misconduct/misconduct.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { commit } from './commit.ts';
import { noCycle } from './on-cycle.ts';
import { type Call, type Route, route } from './route.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'journal' | 'privates'>;

/** What of a report names people. */
interface Details {
  readonly who: string;
  readonly details: string;
  readonly reporter?: string;
}

/** Enters a report: what names people goes to Private first, the journal keeps kind, channel and date (A20c). */
export const enterReport = async (
  { journal, privates }: Stores,
  call: Call<{ cycle: string }>,
  { kind, who, details, person, organisation }: ReportMisconduct,
  came: Pick<EventOf<'misconduct'>, 'channel' | 'receivedOn'> & { readonly reporter?: string | undefined },
) => {
  const { cycle } = call.params;
  if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return noCycle(cycle);
  const report = call.commandId.slice(0, 20);
  const ref = streamOf.misconduct(caseId(cycle, report));
  const kept: Details = { who, details, ...(came.reporter === undefined ? {} : { reporter: came.reporter }) };
  const reference = await privates.put(call.secret('misconduct').slice(0, 32), kept, ref, call.receivedAt);
  return commit(
    journal,
    call,
    ref,
    () =>
      ok({
        type: 'MisconductReported',
        kind,
        ...(person === undefined ? {} : { person }),
        ...(organisation === undefined ? {} : { organisation }),
        channel: came.channel,
        receivedOn: came.receivedOn,
        details: reference,
      }),
    ({ version, recordedAt }) => ({ report, version, recordedAt }),
  );
};

/** Whoever signs in reports what article 20 forbids: consulting, gifts, and the rest (A20c). */
export const reportMisconductRoute = (audience: string, roles: readonly SignedInRole[]): Route<Stores> =>
  route({
    method: 'POST',
    path: `/api/${audience}/cycles/{cycle}/misconduct-reports`,
    roles,
    article: 'A20',
    summary: 'Report misconduct of somebody who takes part in the review: consulting, gifts, and the like',
    params: cycleParams,
    body: reportMisconduct,
    response: misconductReported,
    handle: (call, stores: Stores) =>
      enterReport(stores, call, call.body, { channel: 'online', receivedOn: civilDateOf(call.receivedAt) }),
  });

/** A case as office and committee read it, with what is still kept of its words. */
export const showCase = async (
  privates: Privates,
  report: string,
  { reported, at, finding, sanction, person }: MisconductCase,
): Promise<z.input<typeof misconductReports>['reports'][number]> => {
  const [told, found] = await Promise.all([
    privates.get(reported.details.ref) as Promise<Details | undefined>,
    finding ? (privates.get(finding.finding.ref) as Promise<{ finding: string } | undefined>) : undefined,
  ]);
  const { kind, channel, receivedOn, organisation } = reported;
  return {
    report,
    kind,
    channel,
    receivedOn,
    reportedAt: at,
    ...(organisation === undefined ? {} : { organisation }),
    ...(person === undefined ? {} : { person }),
    ...told,
    ...(finding
      ? {
          finding: {
            substantiated: finding.substantiated,
            at: finding.at,
            ...(found ? { text: found.finding } : {}),
          },
        }
      : {}),
    ...(sanction ? { sanction } : {}),
  };
};
