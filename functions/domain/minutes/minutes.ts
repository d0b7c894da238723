import type { Act, EnterMinutes } from '../../contracts/api/minutes.ts';
import type { SignedInRole } from '../../contracts/identity.ts';
import type { Policy } from '../../contracts/policy.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last, type Recorded } from '../kernel/recorded.ts';
import { againstPolicy, forbidden, type Gap, invalid, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { quorumReached } from '../policy/ballot.ts';
import { civilDateOf } from '../policy/calendar.ts';

type Entered = Extract<EventOf<'minutes'>, { type: 'MinutesEntered' }>;

/** An act on paper, as one officer entered it. */
export interface Minutes {
  readonly id: string;
  readonly entered: Recorded<Entered>;
  readonly returned?: { readonly by: string; readonly reason: string };
}

/** Whose act each is. */
export const holderOf: Readonly<
  Record<Act, Extract<SignedInRole, 'committee' | 'government' | 'department' | 'recommender'>>
> = {
  'policy-determined': 'committee',
  'exception-recorded': 'committee',
  'candidate-left-out': 'committee',
  'application-terminated': 'committee',
  'leader-recusal-resolved': 'committee',
  'ballot-held': 'committee',
  'report-examined': 'committee',
  'objection-ruled': 'committee',
  'list-submitted': 'committee',
  'list-reconsidered': 'committee',
  'sanction-decided': 'committee',
  'seats-approved': 'government',
  'seats-refused': 'government',
  'list-approved': 'government',
  'list-sent-back': 'government',
  'fraud-petitioned': 'committee',
  'revocation-approved': 'government',
  'revocation-refused': 'government',
  'fact-confirmed': 'department',
  'fact-refused': 'department',
  'recommendation-signed': 'recommender',
  'recommendation-declined': 'recommender',
  'inquiry-answered': 'department',
};

/** Minutes by their stream; undefined when nothing was entered under this id. */
export const minutesOf = (id: string, history: History<'minutes'>): Minutes | undefined => {
  const entered = last(history, 'MinutesEntered');
  const returned = last(history, 'MinutesReturned');
  if (!entered) return undefined;
  return {
    id,
    entered,
    ...(returned ? { returned: { by: returned.actor.id, reason: returned.event.reason } } : {}),
  };
};

/**
 * Enters what was decided or confirmed on paper (A7, A13c, d). It takes no effect by itself: recording executes a decision and never
 * makes one.
 *
 * @param scanned whether the scan of the original was uploaded and verified
 * @param policy undefined before the committee's 审定
 */
export const enterMinutes = (
  body: EnterMinutes,
  scanned: boolean,
  policy: Policy | undefined,
  receivedAt: Instant,
): Result<Entered> => {
  const gaps: Gap[] = [];
  if (!scanned) gaps.push({ at: 'body.scan', problem: '没有这份已上传并通过检查的扫描件' });
  if (body.occurredOn > civilDateOf(receivedAt)) gaps.push({ at: 'body.occurredOn', problem: '晚于今天' });
  const meeting = 'meeting' in body ? body.meeting : undefined;
  if (meeting && meeting.present > meeting.expected) gaps.push({ at: 'body.meeting.present', problem: '实到多于应到' });
  if (gaps.length > 0) {
    return invalid({
      code: 'minutes-incomplete',
      reason: '补录内容不完整或不成立，没有保存。',
      remedy: '请先上传原件扫描件，并对照原件改正所列各项。',
      gaps,
    });
  }
  if (meeting && policy && !quorumReached(meeting, policy.quorum)) {
    return againstPolicy('quorum', {
      code: 'meeting-not-quorate',
      reason: `会议应到${meeting.expected}人、实到${meeting.present}人，未达审定的法定人数（${policy.quorum.numerator}/${policy.quorum.denominator}），其决定不能补录。`,
      remedy: '请核对会议记录；确未达法定人数的，应重新召开会议。',
    });
  }
  const { act, target, decision, occurredOn, scan } = body;
  return ok({
    type: 'MinutesEntered',
    act,
    target: Object.fromEntries(Object.entries(target).map(([name, value]) => [name, String(value)])),
    decision,
    ...('unit' in body ? { unit: body.unit } : {}),
    occurredOn,
    ...(meeting ? { meeting } : {}),
    scan,
  });
};

const open = (minutes: Minutes): Result<Minutes> =>
  minutes.returned
    ? stale({
        code: 'minutes-returned',
        reason: `该补录已被退回：${minutes.returned.reason}`,
        remedy: '请对照原件重新录入。',
        current: { returnedBy: minutes.returned.by },
      })
    : ok(minutes);

/**
 * Whether an officer may give the entry its effect: for a decision of committee or government a second one; for a third party's
 * stamped sheet the check of the original is enough.
 */
export const confirmMinutes = (minutes: Minutes, officer: string): Result<Minutes> => {
  const holder = holderOf[minutes.entered.event.act as Act];
  const needsSecond = holder === 'committee' || holder === 'government';
  if (needsSecond && minutes.entered.actor.id === officer) {
    return forbidden({
      code: 'second-officer-needed',
      reason: '会议记录补录须由另一名工作人员核对原件后确认，录入人不能自行确认。',
      remedy: '请由另一名工作人员确认。',
      basis: { rule: 'working' },
    });
  }
  return open(minutes);
};

/** Sends an entry back that is wrong; it takes no effect. */
export const returnMinutes = (
  minutes: Minutes,
  confirmed: boolean,
  reason: string,
): Result<Extract<EventOf<'minutes'>, { type: 'MinutesReturned' }>> => {
  if (confirmed) {
    return outOfOrder({
      code: 'minutes-confirmed',
      reason: '该补录已经确认并生效，不能退回。',
      remedy: '决定确有变更的，由作出决定的机关另行作出决定后再补录。',
    });
  }
  const still = open(minutes);
  return still.ok ? ok({ type: 'MinutesReturned', reason }) : still;
};
