import type { MandateSubstitute } from '../../contracts/api/session.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { cited, type IsClear } from '../evidence/cited.ts';
import type { Instant } from '../kernel/instant.ts';
import { againstPolicy, forbidden, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { memberActing, type Seated, type Session, stillOpen } from './session.ts';

/**
 * The member for whom a person acts here. Whoever is neither expected nor stands in for somebody has no business in the meeting, nor
 * has he whose seat passed to another since it was opened, or who stands in for such a one (A6a).
 */
export const acting = (session: Session, person: string, seated: Seated, at: Instant): Result<string> => {
  const member = memberActing(session, person);
  if (member !== undefined) return seated(member, at) ? ok(member) : handedOver;
  const mandate = session.mandates.find((given) => given.member === person);
  return forbidden({
    code: mandate ? 'substituted' : 'not-expected',
    reason: mandate ? '您已委托他人参会，本次表决由受托人办理。' : '您不在本次会议的应到委员之列。',
    remedy: mandate
      ? '请由受托人参会表决。'
      : '应到委员以表决开始时已公布的名单为准；此后接任席位的委员自下一次表决起参加。',
    basis: { rule: 'working' },
  });
};

const handedOver = forbidden({
  code: 'seat-handed-over',
  reason: '该席位在本次表决开始后已经交接，原委员及其受托人不能再参会、回避或表决；交接前已投的票仍然有效。',
  remedy: '接任委员自下一次表决起参加；本次表决该席位按未投票处理。',
  basis: { rule: 'working' },
});

/**
 * 委托参会 (A6a): only where the policy of the ballot's opening has it, before anybody came for the member, by a letter whose scan is there.
 *
 * @param clear whether a file is among the office's and was verified
 */
export const mandateSubstitute = (
  session: Session,
  { member, substitute, documentNumber, letter }: MandateSubstitute,
  clear: IsClear,
  seated: Seated,
  receivedAt: Instant,
): Result<EventOf<'session'>> => {
  const open = stillOpen(session, receivedAt);
  if (!open.ok) return open;
  if (!session.rules.substituteAttendance) {
    return againstPolicy('substituteAttendance', {
      code: 'no-substitutes',
      reason: '经审定的实施细则不允许委托参会。',
      remedy: '请委员本人参会；评委会审定修改的实施细则自下一次表决起适用。',
    });
  }
  if (session.expected.includes(member) && !seated(member, receivedAt)) return handedOver;
  const absent = session.expected.includes(member) && !session.present.includes(member);
  const free =
    !session.expected.includes(substitute) &&
    !session.mandates.some((given) => given.member === member || given.substitute === substitute);
  if (!absent || !free) {
    return outOfOrder({
      code: 'mandate-impossible',
      reason: '委托人须为尚未到会的应到委员，受托人不得为委员，且一人只能受托一席、一席只能委托一人。',
      remedy: '请核对委托人和受托人。',
    });
  }
  const proven = cited([letter], clear, 'body.letter');
  return proven.ok ? ok({ type: 'SubstituteMandated', member, substitute, documentNumber, letter }) : proven;
};

/** A member, or his substitute, comes to the meeting (A14.5b). His undertaking for the year must be given (A20a). */
export const attendSession = (
  session: Session,
  person: string,
  undertaking: boolean,
  seated: Seated,
  receivedAt: Instant,
): Result<EventOf<'session'>> => {
  const open = stillOpen(session, receivedAt);
  if (!open.ok) return open;
  const member = acting(session, person, seated, receivedAt);
  if (!member.ok) return member;
  if (!undertaking) {
    return forbidden({
      code: 'undertaking-missing',
      reason: '您本年度尚未签署承诺并申报利害关系。',
      remedy: '请先提交本年度的承诺和利害关系申报，再参会表决。',
      basis: { rule: 'working' },
    });
  }
  return session.present.includes(member.value)
    ? outOfOrder({ code: 'attended', reason: '您已签到。', remedy: '无需重复签到，可直接表决。' })
    : ok({ type: 'MemberAttended', member: member.value });
};

/**
 * A member steps aside for one candidate, before he votes (A14.5b, A20). He leaves 应到 and 实到 for that candidate; he may do so
 * without coming to the meeting.
 *
 * @param reason keeps the reason, which names people, outside the journal; called only when the recusal stands
 */
export const recuse = async (
  session: Session,
  person: string,
  candidate: string,
  seated: Seated,
  receivedAt: Instant,
  reason: () => Promise<PrivateReference>,
): Promise<Result<EventOf<'session'>>> => {
  const open = stillOpen(session, receivedAt);
  if (!open.ok) return open;
  const member = acting(session, person, seated, receivedAt);
  if (!member.ok) return member;
  if (!session.candidates.includes(candidate)) {
    return outOfOrder({
      code: 'not-on-ballot',
      reason: '该组织不在本次表决的候选组织之列。',
      remedy: `本次表决的候选组织：${session.candidates.join('、')}。`,
    });
  }
  if (session.votes.some((vote) => vote.member === member.value)) {
    return outOfOrder({
      code: 'voted',
      reason: '您已表决，不能再就该组织申请回避。',
      remedy: '表决后发现利害关系的，请补充申报利害关系；计票时该票将予剔除。',
    });
  }
  return session.recusals.some((recusal) => recusal.member === member.value && recusal.candidate === candidate)
    ? outOfOrder({ code: 'recused', reason: '您已就该组织回避。', remedy: '无需重复办理。' })
    : ok({ type: 'MemberRecused', member: member.value, candidate, reason: await reason() });
};
