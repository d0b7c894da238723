import type { DecideRecusal } from '../../contracts/api/visit.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { duringStage } from '../stage/during.ts';
import type { Dossier, Review } from '../stage/review.ts';
import type { RecusalRequest } from './applied.ts';
import { recusalDecision } from './assessment.ts';

/** Requests for recusal that nobody decided, about members who are still in the team. */
export const openRecusals = ({ application, assessment, team }: Dossier): readonly RecusalRequest[] =>
  application.recusals.filter(
    ({ request, member }) =>
      !recusalDecision(assessment, request) && team?.members.some(({ examiner }) => examiner === member),
  );

/**
 * A request that can be decided now: there, undecided, and before the visit begins (A14.3a). Says whether the member leads the team,
 * whose recusal is for the committee.
 */
export const recusalToDecide = (
  { cycle }: Pick<Review, 'cycle'>,
  dossier: Dossier,
  request: number,
  receivedAt: Instant,
): Result<{ readonly member: string; readonly leads: boolean }> => {
  const during = duringStage(cycle, dossier, 'site-visit', receivedAt);
  if (!during.ok) return during;
  const { application, assessment, team } = dossier;
  const requested = application.recusals.find((recusal) => recusal.request === request);
  if (!requested) {
    return missing({
      code: 'no-such-recusal-request',
      reason: '该组织没有提出这项回避申请。',
      remedy: `待决定的申请：${
        openRecusals(dossier)
          .map((recusal) => recusal.request)
          .join('、') || '无'
      }。`,
    });
  }
  const decided = recusalDecision(assessment, request);
  if (decided) {
    return stale({
      code: 'recusal-decided',
      reason: '该回避申请已有决定。',
      remedy: '无需重复决定。',
      current: { granted: decided.granted, reason: decided.reason },
    });
  }
  if (assessment.visit && civilDateOf(receivedAt) >= assessment.visit.on) {
    return outOfOrder({
      code: 'visit-begun',
      reason: '回避申请须在现场评审之前决定，现场评审已经开始。',
      remedy: '如确有利害关系，请登记该成员的利害关系，其评分随之不再计入。',
    });
  }
  return ok({ member: requested.member, leads: team?.leader === requested.member });
};

/**
 * The office's decision on the organisation's request that a member stay away, with its reason; for a leader it carries out what the
 * committee resolved (A14.3a). Granted, the member counts no more from here on.
 *
 * @param resolved the committee's resolution on this request, if any
 */
export const decideRecusal = (
  review: Review,
  dossier: Dossier,
  request: number,
  { granted, reason }: DecideRecusal,
  receivedAt: Instant,
  resolved?: DecideRecusal,
): Result<EventOf<'assessment'>> => {
  const due = recusalToDecide(review, dossier, request, receivedAt);
  if (!due.ok) return due;
  const { member, leads } = due.value;
  if (!leads) return ok({ type: 'RecusalDecided', request, member, granted, reason });
  if (!resolved) {
    return outOfOrder({
      code: 'leader-recusal',
      reason: '被申请回避的是评审组组长，其回避由评委会决定。',
      remedy: '请提请评委会决定，再按其决定办理。',
    });
  }
  return resolved.granted === granted
    ? ok({ type: 'RecusalDecided', request, member, granted, reason: resolved.reason })
    : outOfOrder({
        code: 'leader-recusal-resolved',
        reason: `评委会已决定${resolved.granted ? '同意' : '不同意'}该组长回避。`,
        remedy: '请按评委会的决定办理。',
      });
};
