import type { AuthoriseHandler } from '../../contracts/api/authority.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { provenBy } from '../evidence/announce-evidence.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { Instant } from '../kernel/instant.ts';
import type { History } from '../kernel/recorded.ts';
import { forbidden, type Gap, invalid, missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import { civilDateOf } from '../policy/calendar.ts';
import { authoritiesOf, inForceFor, invitedBy, standingOf } from './authority.ts';

type Authorise = Omit<AuthoriseHandler, 'name' | 'telephone'>;

/**
 * The organisation's administrator authorises a handler (A3d, A13): with the signed letter among its own verified files, for days that
 * are not over. A person who has one in force already gets another only after its revocation.
 */
export const mayAuthorise = (
  history: History<'authority'>,
  { person, from, until, letter }: Authorise,
  files: ReadonlyMap<string, EvidenceFile>,
  receivedAt: Instant,
): Result<undefined> => {
  const gaps: readonly Gap[] = [
    ...(until < from ? [{ at: 'body.until', problem: '授权截止日早于起始日' }] : []),
    ...(until < civilDateOf(receivedAt) ? [{ at: 'body.until', problem: '授权截止日已过' }] : []),
  ];
  if (gaps.length > 0) {
    return invalid({
      code: 'authority-dates',
      reason: '授权期限不对。',
      remedy: '请按授权委托书填写起止日期；截止日含当日。',
      gaps,
    });
  }
  const proven = provenBy([letter], files, 'body.letter');
  if (!proven.ok) return proven;
  return person !== undefined && inForceFor(history, person, receivedAt).length > 0
    ? outOfOrder({
        code: 'already-authorised',
        reason: '该经办人已有有效的授权。',
        remedy: '要变更权限或期限，请先撤销原授权，再重新授权。',
      })
    : ok(undefined);
};

/** The authority as it is recorded, once `mayAuthorise` agreed. */
export const handlerAuthorised = (
  { person, rights, from, until, letter }: Authorise,
  profile: PrivateReference,
  invitation: string,
): EventOf<'authority'> => ({
  type: 'HandlerAuthorised',
  ...(person === undefined ? { invitation } : { person }),
  rights: [...new Set(rights)],
  from,
  until,
  letter,
  profile,
});

/** Whoever knows the code of an open invitation becomes the handler. The answer tells nobody which part of it was wrong. */
export const acceptAuthority = (
  history: History<'authority'>,
  invitation: string,
  person: string,
  receivedAt: Instant,
): Result<EventOf<'authority'>> => {
  const invited = invitedBy(history, invitation, receivedAt);
  return invited
    ? ok({ type: 'AuthorityAccepted', authority: invited.version, person })
    : forbidden({
        code: 'no-such-invitation',
        reason: '该组织没有与此邀请码相符的有效邀请。',
        remedy: '请核对组织的统一社会信用代码和邀请码；邀请已被接受、撤销或过期的，请由组织管理员重新邀请。',
      });
};

/** The administrator revokes an authority, in force at once: what the handler sends from then on is refused. */
export const revokeAuthority = (
  history: History<'authority'>,
  number: number,
  reason: string,
  receivedAt: Instant,
): Result<EventOf<'authority'>> => {
  const authority = authoritiesOf(history).find(({ version }) => version === number);
  if (!authority) {
    return missing({ code: 'no-such-authority', reason: `没有第${number}号授权。`, remedy: '请在授权列表中选择。' });
  }
  const standing = standingOf(authority, receivedAt);
  if (standing === 'revoked' || standing === 'expired') {
    return outOfOrder({
      code: 'authority-over',
      reason: standing === 'revoked' ? '这项授权已经撤销。' : '这项授权已经到期。',
      remedy: '无须再撤销。',
    });
  }
  const { person } = authority;
  return ok({ type: 'AuthorityRevoked', authority: number, ...(person === undefined ? {} : { person }), reason });
};
