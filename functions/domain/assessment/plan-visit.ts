import type { PlanVisit } from '../../contracts/api/visit.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { addDays, civilDateOf, formatDate } from '../policy/calendar.ts';
import { duringStage } from '../stage/during.ts';
import { type Dossier, gapsOfTeam, type Review } from '../stage/review.ts';

type Planned = Extract<EventOf<'assessment'>, { type: 'VisitPlanned' }>;

/** The last day of a planned visit. */
export const lastDayOfVisit = ({ on, days }: Planned): string => addDays(on, days - 1);

/**
 * Plans a site visit, or plans it anew as long as it was not held (A14.3a). It is announced with the team, so the team has to be complete;
 * and before its day, so that the organisation can ask for a recusal. Usually one day: longer with a reason.
 */
export const planVisit = (
  review: Review,
  dossier: Dossier,
  command: Omit<PlanVisit, 'contacts'>,
  contacts: PrivateReference | undefined,
  receivedAt: Instant,
): Result<EventOf<'assessment'>> => {
  const during = duringStage(review.cycle, dossier, 'site-visit', receivedAt);
  if (!during.ok) return during;
  const gaps = gapsOfTeam(review, dossier);
  if (gaps.length > 0) {
    return against('A9', {
      code: 'team-incomplete',
      reason: '评审组尚不完整，现场评审计划须连同评审组名单一并通知。',
      remedy: '请先补齐评审组。',
      gaps,
    });
  }
  if (dossier.visit.reports.length > 0 || dossier.scorecards.site.size > 0) {
    return outOfOrder({
      code: 'visit-held',
      reason: '现场评审已经进行，评审组已提交报告或评分，不能改期。',
      remedy: '实际评审日期以现场评审报告所载为准。',
    });
  }
  const today = civilDateOf(receivedAt);
  const { on, days, agenda, transport, reason } = command;
  if (on <= today) {
    return outOfOrder({
      code: 'visit-too-soon',
      reason: '现场评审须提前通知，日期至少为次日。',
      remedy: `请选择${formatDate(addDays(today, 1))}或以后的日期。`,
    });
  }
  if (days > 1 && reason === undefined) {
    return against('A14.3', {
      code: 'visit-longer-than-usual',
      reason: `现场评审时间一般为一天，本次计划${days}天，未说明理由。`,
      remedy: '请填写延长的理由，或改为一天。',
    });
  }
  return ok({
    type: 'VisitPlanned',
    on,
    days,
    agenda,
    ...(transport === undefined ? {} : { transport }),
    ...(contacts ? { contacts } : {}),
    ...(reason === undefined ? {} : { reason }),
  });
};
