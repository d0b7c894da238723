import { applicationParams, siteReport } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { policyInForce } from '../../domain/cycle/cycle.ts';
import { last } from '../../domain/kernel/recorded.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { periodAfter } from '../../domain/policy/working-days.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';

export const readSiteReportRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/application/site-report',
  roles: ['applicant'],
  article: 'A14.3',
  summary: 'The report on the site visit: findings, strengths and opportunities, never a score',
  params: applicationParams,
  query: onBehalf,
  response: siteReport,
  handle: async (call, { journal, workingDays }: Pick<Services, 'journal' | 'workingDays'>) => {
    const code = await readableCode(journal, call);
    if (!code.ok) return code;
    const { cycle } = call.params;
    const [visit, own, resolutions] = await Promise.all([
      journal.load(streamOf.visit(cycle, code.value)),
      journal.load(streamOf.application(cycle, code.value)),
      journal.load(streamOf.resolution(cycle, 'policy')),
    ]);
    const filed = last(visit, 'SiteReportFiled');
    if (!filed) {
      return missing({
        code: 'no-site-report',
        reason: '现场评审报告尚未提交。',
        remedy: '评审组提交报告后会通知贵单位确认。',
      });
    }
    const policy = policyInForce(resolutions);
    // Where the calendar of that year is not known yet, the report is readable and the day stays open.
    const period =
      policy &&
      periodAfter(civilDateOf(filed.recordedAt), { days: policy.siteReportAnswerDays, unit: 'working' }, workingDays);
    const answer = applicationOf(code.value, own).reportAnswers.get(filed.version);
    return ok({
      ...filed.event,
      report: filed.version,
      filedAt: filed.recordedAt,
      ...(period?.ok ? { answerBy: period.value.endsAt } : {}),
      ...(answer ? { answer } : {}),
    });
  },
});
