import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, only } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { formatDate, startOfDay } from '../policy/calendar.ts';
import { teamOf } from '../team/team.ts';
import type { Application } from './application.ts';

/** What a recusal request rests on. */
export interface RecusalGround {
  readonly application: Application;
  readonly assessment: History<'assessment'>;
  readonly team: History<'team'>;
  readonly receivedAt: Instant;
}

/**
 * Asks that a member of the announced team does not take part, before the day of the visit; the office decides with a reason, on
 * a leader the committee (A14.3a, A20: 不得参加与本人有利害关系的企业的评审).
 */
export const requestRecusal = (
  { application, assessment, team, receivedAt }: RecusalGround,
  member: string,
): Result<undefined> => {
  const plan = last(assessment, 'VisitPlanned')?.event;
  if (!plan || application.status !== 'submitted') {
    return outOfOrder({
      code: 'visit-not-announced',
      reason: '现场评审安排和评审组名单尚未公布。',
      remedy: '公布后、现场评审之日前可以提出回避申请。',
    });
  }
  if (receivedAt >= startOfDay(plan.on)) {
    return outOfOrder({
      code: 'visit-begun',
      reason: `现场评审定于${formatDate(plan.on)}，回避申请应在此日之前提出。`,
      remedy: '现场评审中发现利害关系的，请直接告知评审办。',
    });
  }
  if (!teamOf(team)?.members.some(({ examiner }) => examiner === member)) {
    return missing({
      code: 'not-a-member',
      reason: '评审组名单中没有此人。',
      remedy: '请在已公布的评审组名单中选择。',
    });
  }
  const decided = only(assessment, 'RecusalDecided').map(({ event }) => event.request);
  const asked = application.recusals.findLast((request) => request.member === member);
  if (asked && !decided.includes(asked.version)) {
    return outOfOrder({
      code: 'recusal-already-asked',
      reason: '已对该评审员提出回避申请，尚未决定。',
      remedy: '请等待评审办的决定。',
    });
  }
  return ok(undefined);
};

/** The request as it is recorded; its grounds speak about a person and lie in Private. */
export const recusalRequested = (member: string, grounds: PrivateReference): EventOf<'application'> => ({
  type: 'RecusalRequested',
  member,
  grounds,
});
