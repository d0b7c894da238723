import type { RecordReportAnswer } from '../../contracts/api/visit.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Gap, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf, formatEnd } from '../policy/calendar.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { duringStage } from '../stage/during.ts';
import { type Dossier, policyOfYear, type Review } from '../stage/review.ts';
import { reportInForce } from '../visit/visit.ts';
import { reportAnswerOf } from './assessment.ts';

/**
 * Records the organisation's word on the site report where it came as a stamped paper; or, after the policy's time for an answer,
 * that none came (A14.3c). Silence is never a confirmation: it stands in the record as what it is.
 *
 * @param clear whether a file is among the office's and was verified
 */
export const recordReportAnswer = (
  review: Review,
  dossier: Dossier,
  { report, answer, answeredOn, statement, evidence }: RecordReportAnswer,
  clear: IsClear,
  receivedAt: Instant,
  calendar: WorkingDays,
): Result<EventOf<'assessment'>> => {
  const during = duringStage(review.cycle, dossier, 'site-visit', receivedAt);
  if (!during.ok) return during;
  const filed = reportInForce(dossier.visit);
  if (filed?.version !== report) {
    return missing({
      code: 'no-such-report',
      reason: '没有这一版本的现场评审报告，或已有更新的版本。',
      remedy: filed ? `现行版本为${filed.version}。` : '评审组尚未提交现场评审报告。',
    });
  }
  const given = reportAnswerOf(dossier.assessment, dossier.application, report);
  if (given && given.answer !== 'unanswered') {
    return stale({
      code: 'report-answered',
      reason: '该组织对这一版本的现场评审报告已有答复。',
      remedy: '无需重复登记。',
      current: { answer: given.answer },
    });
  }
  const today = civilDateOf(receivedAt);
  const gaps: Gap[] = [];
  if (answeredOn > today || answeredOn < civilDateOf(filed.at)) {
    gaps.push({ at: 'answeredOn', problem: '答复日期应在报告提交之后，且不晚于今天' });
  }
  if (answer !== 'unanswered' && evidence.length === 0) {
    gaps.push({ at: 'evidence', problem: '须附该组织盖章答复的扫描件' });
  }
  if (answer !== 'confirmed' && statement === undefined) {
    gaps.push({ at: 'statement', problem: answer === 'disputed' ? '须载明不同意见' : '须说明已如何催促答复' });
  }
  if (answer === 'unanswered') {
    const period = periodAfter(
      civilDateOf(filed.at),
      { days: policyOfYear(review).siteReportAnswerDays, unit: 'working' },
      calendar,
    );
    if (!period.ok) return period;
    if (receivedAt < period.value.endsAt) {
      gaps.push({ at: 'answer', problem: `答复期限至${formatEnd(period.value.endsAt)}，尚未届满` });
    }
  }
  const proven = cited(evidence, clear, 'evidence');
  if (!proven.ok) gaps.push(...(proven.error.gaps ?? []));
  return gaps.length > 0
    ? outOfOrder({
        code: 'report-answer-incomplete',
        reason: '该项答复尚不能登记。',
        remedy: '请按所列各项补齐后重新提交。',
        gaps,
      })
    : ok({
        type: 'SiteReportAnswerRecorded',
        report,
        answer,
        answeredOn,
        ...(statement === undefined ? {} : { statement }),
        evidence: [...evidence],
      });
};
