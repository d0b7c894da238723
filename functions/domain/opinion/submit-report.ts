import type { SubmitReport } from '../../contracts/api/opinion.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { against, type Gap, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { NoticeFacts } from '../year/year.ts';
import { investigated, listsEvery, type Opinion } from './opinion.ts';

const resultOf = ({ decision, verification }: Opinion) => {
  if (decision === 'not-accepted') return 'not-accepted';
  return verification?.substantiated ? 'substantiated' : 'not-substantiated';
};

const findingOf = ({ refusal, verification }: Opinion): string =>
  verification?.finding ?? `不予受理。理由：${refusal ?? ''}`;

/**
 * 调查核实情况报告 (A14.6d): after the notice closed, on every opinion that there is, leads and those not accepted too. The office
 * names the opinions that it reports on: one that landed while it wrote is not passed over.
 */
export const submitReport = (
  { notice, opinions, report }: NoticeFacts,
  { opinions: named, conclusion }: SubmitReport,
): Result<EventOf<'investigation'>> => {
  if (!notice.closed) {
    return outOfOrder({
      code: 'notice-running',
      reason: '公示尚未结束，意见还可能提出。',
      remedy: '请待公示期满、意见汇总后再提交报告。',
    });
  }
  if (report?.examined && listsEvery(report.report, opinions)) {
    return outOfOrder({
      code: 'report-examined',
      reason: '评委会已审查过列有全部意见的报告。',
      remedy: '没有新的意见，无须再次提交。',
    });
  }
  const gaps: readonly Gap[] = [
    ...opinions
      .filter(({ receipt }) => !named.includes(receipt))
      .map(({ receipt }) => ({ at: receipt, problem: '报告未列该意见' })),
    ...named
      .filter((receipt) => !opinions.some((opinion) => opinion.receipt === receipt))
      .map((at) => ({ at, problem: '没有这一收件号的意见' })),
    ...opinions
      .filter((opinion) => !investigated(opinion))
      .map(({ receipt, decision }) => ({ at: receipt, problem: decision ? '尚未登记核实情况' : '尚未决定是否受理' })),
  ];
  if (gaps.length > 0) {
    return against('A14.6', {
      code: 'report-incomplete',
      reason: '对公示期间反馈的意见须逐一调查核实并形成报告，所提交的报告不完整。',
      remedy: '请按所列各项补齐；线索和不予受理的意见也须列入。',
      gaps,
    });
  }
  return ok({
    type: 'ReportSubmitted',
    opinions: opinions.map((opinion) => ({
      receipt: opinion.receipt,
      kind: opinion.kind,
      about: opinion.about,
      result: resultOf(opinion),
      finding: findingOf(opinion).slice(0, 4000),
    })),
    conclusion,
  });
};
