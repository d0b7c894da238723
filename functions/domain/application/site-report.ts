import type { ConfirmSiteReport, DisputeSiteReport } from '../../contracts/api/application.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { type Cycle, lateStageOf } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import type { Application } from './application.ts';

/** What an answer to the site report rests on. */
export interface ReportGround {
  readonly cycle: Cycle;
  readonly application: Application;
  readonly visit: History<'visit'>;
  readonly receivedAt: Instant;
}

/** The organisation confirms the report on its site visit (A14.3: 由企业或组织确认). */
export const confirmSiteReport = (
  ground: ReportGround,
  { report }: ConfirmSiteReport,
): Result<EventOf<'application'>> => {
  const open = openReport(ground, report);
  return open.ok ? ok({ type: 'SiteReportConfirmed', report }) : open;
};

/** The organisation states a disagreement, which stays attached to the report (A14.3c). */
export const disputeSiteReport = (
  ground: ReportGround,
  { report, statement }: DisputeSiteReport,
): Result<EventOf<'application'>> => {
  const open = openReport(ground, report);
  return open.ok ? ok({ type: 'SiteReportDisputed', report, statement }) : open;
};

const openReport = ({ cycle, application, visit, receivedAt }: ReportGround, version: number): Result<number> => {
  const filed = last(visit, 'SiteReportFiled');
  if (!filed) {
    return missing({
      code: 'no-site-report',
      reason: '现场评审报告尚未提交。',
      remedy: '评审组提交报告后会通知贵单位确认。',
    });
  }
  if (filed.version !== version) {
    return stale({
      code: 'site-report-replaced',
      reason: '评审组已提交新的现场评审报告。',
      remedy: '请阅读新的报告后再确认或提出不同意见。',
      current: { report: filed.version },
    });
  }
  if (application.status !== 'submitted') {
    return outOfOrder({ code: 'application-withdrawn', reason: '申报已经撤回。', remedy: '无须再确认报告。' });
  }
  if (application.reportAnswers.has(version)) {
    return outOfOrder({
      code: 'site-report-answered',
      reason: `贵单位已${application.reportAnswers.get(version)?.confirmed ? '确认' : '对'}这份报告${application.reportAnswers.get(version)?.confirmed ? '' : '提出不同意见'}。`,
      remedy: '评审组提交新的报告后可以再次答复。',
    });
  }
  const stage = cycle.stages['site-visit'];
  const late = lateStageOf(cycle, application.code) === 'site-visit';
  if (!late && (stage.closed || (stage.closing && receivedAt >= stage.closing.at))) {
    return outOfOrder({
      code: 'site-visit-closed',
      reason: '现场评审已经结束，报告已随结果固定。',
      remedy: '如有意见，请书面告知评审办。',
    });
  }
  return ok(version);
};
