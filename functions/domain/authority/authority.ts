import type { HandlerRight } from '../../contracts/events/authority.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, only } from '../kernel/recorded.ts';
import { forbidden, ok, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';

type Authorised = Extract<EventOf<'authority'>, { type: 'HandlerAuthorised' }>;

/** One letter of authority with what became of it. */
export interface Authority extends Omit<Authorised, 'type'> {
  /** By which it is named. */
  readonly version: number;
  readonly at: Instant;
  readonly revoked?: { readonly at: Instant; readonly reason: string };
}

/** Every authority that an organisation gave in a year, oldest first. */
export const authoritiesOf = (history: History<'authority'>): readonly Authority[] =>
  only(history, 'HandlerAuthorised').map(({ event: { type: _, ...given }, version, receivedAt: at }) => {
    const here = <E extends { readonly event: { readonly authority: number } }>({ event }: E) =>
      event.authority === version;
    const accepted = only(history, 'AuthorityAccepted').find(here)?.event.person;
    const revoked = only(history, 'AuthorityRevoked').find(here);
    const person = given.person ?? accepted;
    return {
      ...given,
      version,
      at,
      ...(person === undefined ? {} : { person }),
      ...(revoked ? { revoked: { at: revoked.receivedAt, reason: revoked.event.reason } } : {}),
    };
  });

/** How an authority stands at an instant: from its first day to the end of its last, unless it was revoked. */
export const standingOf = (
  { person, from, until, revoked }: Authority,
  now: Instant,
): 'invited' | 'future' | 'in-force' | 'expired' | 'revoked' => {
  const today = civilDateOf(now);
  if (revoked) return 'revoked';
  if (today > until) return 'expired';
  if (person === undefined) return 'invited';
  return today < from ? 'future' : 'in-force';
};

/** The authorities of a person that are in force. */
export const inForceFor = (history: History<'authority'>, person: string, now: Instant): readonly Authority[] =>
  authoritiesOf(history).filter(
    (authority) => authority.person === person && standingOf(authority, now) === 'in-force',
  );

/** Whether somebody ever held an authority of this organisation: then his retries are still answered. */
export const everHeldBy = (history: History<'authority'>, person: string): boolean =>
  authoritiesOf(history).some((authority) => authority.person === person);

/** What each right lets a handler do, as the letter says it. */
export const rightWords: Readonly<Record<HandlerRight, string>> = {
  prepare: '填报申报表、上传材料和提请验证、推荐',
  submit: '提交、补正和撤回申报',
  respond: '办理现场评审、回避和复核事项',
};

/**
 * Whether a handler may act for the organisation now (A3d, A13): only for it, only while its letter of authority is in force, and only
 * what it says. Answers the authority that he acts by.
 *
 * @param right undefined for reading, which every authority gives
 */
export const authorityFor = (
  history: History<'authority'>,
  person: string,
  right: HandlerRight | undefined,
  now: Instant,
): Result<Authority> => {
  const held = inForceFor(history, person, now);
  const fitting = held.find(({ rights }) => right === undefined || rights.includes(right));
  if (fitting) return ok(fitting);
  if (held.length > 0 && right !== undefined) {
    return forbidden({
      code: 'right-not-given',
      reason: `授权委托书没有授予您${rightWords[right]}的权限。`,
      remedy: '请由组织管理员办理，或由其重新授权后再办理。已保存的内容不受影响。',
    });
  }
  const revoked = authoritiesOf(history).findLast((authority) => authority.person === person)?.revoked;
  return forbidden({
    code: revoked ? 'authority-revoked' : 'no-authority',
    reason: revoked ? '您的授权已被该组织撤销，本次没有办理任何事项。' : '您目前没有该组织有效的授权。',
    remedy: '请联系该组织的管理员；此前已保存的草稿和材料都在，由其继续办理。',
  });
};

/** The newest authority that waits for whoever knows the code; undefined when it was answered, revoked or has run out. */
export const invitedBy = (history: History<'authority'>, invitation: string, now: Instant): Authority | undefined =>
  authoritiesOf(history).findLast(
    (authority) => authority.invitation === invitation && standingOf(authority, now) === 'invited',
  );
