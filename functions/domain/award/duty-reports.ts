import type { ReportDuty } from '../../contracts/api/duty.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import { invalid, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';
import { revocationOf, type Winner } from '../revocation/revocation.ts';
import { dutiesDone } from './honours.ts';

type Reported = EventOf<'duty-report'>;

/** What a winner reported, with the office's word on it (A18). */
export interface DutyReport extends Omit<Reported, 'type'> {
  /** By which it is named. */
  readonly report: number;
  readonly reportedAt: Instant;
  readonly state: 'reported' | 'acknowledged' | 'returned';
  readonly reason?: string;
}

/** Every report of a winner, oldest first. */
export const dutyReportsOf = (reports: History<'duty-report'>, honours: History<'honours'>): readonly DutyReport[] =>
  reports.map(({ event: { type: _, ...said }, version, receivedAt }) => {
    const returned = only(honours, 'DutyReportReturned').find(({ event }) => event.report === version)?.event;
    const acknowledged = only(honours, 'DutyReportAcknowledged').some(({ event }) => event.report === version);
    return {
      ...said,
      report: version,
      reportedAt: receivedAt,
      state: acknowledged ? 'acknowledged' : returned ? 'returned' : 'reported',
      ...(returned ? { reason: returned.reason } : {}),
    };
  });

/**
 * A winner reports an activity with proof (A18): one that the office planned, or one of its own. A planned one is reported once, unless
 * the report was returned.
 *
 * @param clear whether a file is among the organisation's and was verified
 */
export const reportDuty = (
  winner: Winner,
  history: History<'duty-report'>,
  report: ReportDuty,
  clear: IsClear,
  receivedAt: Instant,
): Result<Reported> => {
  const { duty, kind, what, on, result, evidence } = report;
  if (revocationOf(winner.approvals)) {
    return outOfOrder({
      code: 'title-revoked',
      reason: '称号已撤销，不再报送获奖组织的活动。',
      remedy: '无须办理。',
    });
  }
  const reports = dutyReportsOf(history, winner.honours);
  if (duty !== undefined) {
    if (!only(winner.honours, 'DutyPlanned').some(({ version }) => version === duty)) {
      return missing({
        code: 'no-such-duty',
        reason: '没有这项活动安排。',
        remedy: '请从活动安排中选择，或作为自主活动报送。',
      });
    }
    const earlier = reports.findLast((each) => each.duty === duty && each.state !== 'returned');
    if (earlier || dutiesDone(winner.honours).has(duty)) {
      return stale({
        code: 'duty-reported',
        reason: '该活动已报送或已登记完成。',
        remedy: '无须再次报送；评审办退回后可以重新报送。',
        current: { ...(earlier ? { report: earlier.report, state: earlier.state } : { state: 'done' }) },
      });
    }
  }
  if (on < winner.conferred.decidedOn) {
    return invalid({
      code: 'duty-early',
      reason: `活动日期早于表彰决定之日${winner.conferred.decidedOn}。`,
      remedy: '请报送获奖后开展的活动。',
      gaps: [{ at: 'body.on', problem: `早于${winner.conferred.decidedOn}` }],
    });
  }
  const dated = happened(on, receivedAt, 'body.on');
  if (!dated.ok) return dated;
  const proven = cited(evidence, clear);
  if (!proven.ok) return proven;
  return ok({
    type: 'DutyReported',
    ...(duty === undefined ? {} : { duty }),
    kind,
    what,
    on,
    result,
    evidence: [...evidence],
  });
};

/** The office's word on a report: acknowledged, or returned with the reason (A18). */
export const answerReport = (
  winner: Winner,
  history: History<'duty-report'>,
  number: number,
  returned: string | undefined,
): Result<EventOf<'honours'>> => {
  const report = dutyReportsOf(history, winner.honours).find((each) => each.report === number);
  if (!report) {
    return missing({ code: 'no-such-report', reason: `没有第${number}号报送。`, remedy: '请从报送列表中选择。' });
  }
  if (report.state !== 'reported') {
    return stale({
      code: 'report-answered',
      reason: report.state === 'acknowledged' ? '该报送已经确认。' : '该报送已经退回。',
      remedy: '无须再次办理。',
      current: { state: report.state },
    });
  }
  return ok(
    returned === undefined
      ? {
          type: 'DutyReportAcknowledged',
          report: number,
          ...(report.duty === undefined ? {} : { duty: report.duty }),
        }
      : { type: 'DutyReportReturned', report: number, reason: returned },
  );
};
