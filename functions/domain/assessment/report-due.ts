import type { Instant } from '../kernel/instant.ts';
import { periodAfter, type WorkingDays } from '../policy/working-days.ts';
import { type Dossier, policyOfStage, type Review } from '../stage/review.ts';
import { lastDayOfVisit } from './plan-visit.ts';

/**
 * Until when the team hands in the site report (A14.3d), 规定时间 by the policy of the stage, from the last day of the visit. Overdue shows and is
 * reminded; it fails nobody. Undefined without a plan, or where the calendar of the year is not known yet.
 */
export const reportDue = (
  review: Pick<Review, 'cycle' | 'policy' | 'stagePolicies'>,
  { assessment }: Pick<Dossier, 'assessment'>,
  calendar: WorkingDays,
): Instant | undefined => {
  if (!assessment.visit) return undefined;
  const days = policyOfStage(review, 'site-visit').siteReportDays;
  const period = periodAfter(lastDayOfVisit(assessment.visit), { days, unit: 'working' }, calendar);
  return period.ok ? period.value.endsAt : undefined;
};
