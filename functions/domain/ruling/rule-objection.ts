import type { ExamineReport, RuleObjection } from '../../contracts/api/opinion.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { against, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { identifiesObjector, tellsWho } from '../opinion/identity.ts';
import { listsEvery, type Opinion } from '../opinion/opinion.ts';
import type { NoticeFacts } from '../year/year.ts';

/** The committee examines the office's report (A14.6d): the newest one, which lists every opinion. */
export const examineReport = (
  { opinions, report }: NoticeFacts,
  { report: version, minutes }: ExamineReport,
): Result<EventOf<'ruling'>> => {
  if (!report) {
    return missing({
      code: 'no-report',
      reason: '评审办尚未提交调查核实情况报告。',
      remedy: '请待评审办提交报告后审查。',
    });
  }
  if (report.version !== version) {
    return stale({
      code: 'report-superseded',
      reason: `最新的报告为第${report.version}版。`,
      remedy: '请审查最新版本。',
      current: { report: report.version },
    });
  }
  if (!listsEvery(report.report, opinions)) {
    return against('A14.6', {
      code: 'report-incomplete',
      reason: '报告提交后又有在公示期内收到的意见，报告未列全部意见。',
      remedy: '请评审办调查核实后补充提交报告。',
      gaps: opinions
        .filter(({ receipt }) => !report.report.opinions.some((listed) => listed.receipt === receipt))
        .map(({ receipt }) => ({ at: receipt, problem: '报告未列该意见' })),
    });
  }
  return report.examined
    ? outOfOrder({ code: 'report-examined', reason: '该报告已经审查。', remedy: '请就正式异议逐一作出处理决定。' })
    : ok({ type: 'ReportExamined', report: version, minutes });
};

/**
 * The committee rules on an accepted formal objection, on the report that it examined (A14.6d): upheld or dismissed, with reason.
 *
 * @param objectors by what everybody who objected in the year can be known: the organisation's words must tell of none
 */
export const ruleObjection = (
  { report }: NoticeFacts,
  opinion: Opinion,
  { upheld, reason, toOrganisation }: RuleObjection,
  objectors: readonly string[],
): Result<EventOf<'ruling'>> => {
  if (opinion.kind === 'lead') {
    return outOfOrder({
      code: 'lead-not-ruled',
      reason: '线索没有异议人，不作异议成立与否的决定。',
      remedy: '线索经核实属实、应当停止授奖的，请以终止评审办理，并注明该线索。',
    });
  }
  if (opinion.decision === 'not-accepted') {
    return outOfOrder({
      code: 'opinion-not-accepted',
      reason: '该异议未予受理，不作处理决定。',
      remedy: '不予受理的情况已列入报告，请在审查报告时一并审查。',
    });
  }
  if (opinion.ruling) {
    return stale({
      code: 'objection-ruled',
      reason: '该异议已有处理决定。',
      remedy: '处理决定不能更改。',
      current: { upheld: opinion.ruling.upheld },
    });
  }
  const listed = report?.report.opinions.some(({ receipt }) => receipt === opinion.receipt);
  if (!listed || !report?.examined) {
    return against('A14.6', {
      code: 'report-unexamined',
      reason: '异议须先由评审办调查核实，形成报告提交评委会审查；列有该异议的报告尚未审查。',
      remedy: listed ? '请先审查该报告，再作处理决定。' : '请评审办先提交列有该异议的报告。',
    });
  }
  if (toOrganisation !== undefined && tellsWho(toOrganisation, objectors)) {
    return identifiesObjector('body.toOrganisation');
  }
  const told = toOrganisation === undefined ? {} : { toOrganisation };
  return ok({ type: upheld ? 'ObjectionUpheld' : 'ObjectionDismissed', reason, ...told });
};
