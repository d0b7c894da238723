import * as z from 'zod';
import { handlerRight } from '../events/authority.ts';
import { civilDate, creditCode, cycleYear, derivedId, instant, personId, reason, text } from '../primitives.ts';
import { list } from './list.ts';

/** For whom somebody acts: needed only where he holds authority of more than one organisation. */
export const onBehalf = z.object({
  organisation: creditCode
    .optional()
    .meta({ description: 'The organisation acted for, where the caller is a handler of several' }),
});
export type OnBehalf = z.infer<typeof onBehalf>;

export const authoritiesParams = z.object({ cycle: cycleYear });
export const authorityParams = authoritiesParams.extend({
  authority: z.coerce.number().int().min(1).meta({ description: 'The number of the authority' }),
});
export const invitationParams = authoritiesParams.extend({ code: creditCode });

/** Who the handler is: kept erasably. */
export const handlerProfile = z.strictObject({
  name: text(40),
  telephone: z.string().regex(/^\+?[\d\- ]{7,20}$/, '电话只含数字、空格和连字符'),
});

export const authoriseHandler = handlerProfile.extend({
  person: personId.optional().meta({ description: 'Whose account; without it an invitation code is made' }),
  rights: z
    .array(handlerRight)
    .min(1, '请至少授予一项权限')
    .max(3)
    .meta({ description: 'prepare 填报和提请验证；submit 提交、补正和撤回；respond 现场评审、回避和复核事项' }),
  from: civilDate.meta({ description: '授权起始日' }),
  until: civilDate.meta({ description: '授权截止日，含当日' }),
  letter: derivedId.meta({ description: '授权委托书扫描件' }),
});
export type AuthoriseHandler = z.infer<typeof authoriseHandler>;

export const handlerAuthorised = z.object({
  authority: z.int(),
  recordedAt: instant,
  invitation: z
    .string()
    .optional()
    .meta({ description: 'For the handler, to be told by the administrator; nobody else can look it up again' }),
});

export const acceptAuthority = z.strictObject({ invitation: text(40).meta({ description: '邀请码' }) });

export const revokeAuthority = z.strictObject({ reason });

/** The organisation's authorities for its administrator; for a handler his own, of whatever organisation. */
export const authorities = z.object({
  authorities: list(
    z.object({
      organisation: creditCode,
      authority: z.int(),
      state: z.enum(['invited', 'future', 'in-force', 'expired', 'revoked']),
      mine: z.boolean().meta({ description: 'Given to the caller himself' }),
      person: personId.optional(),
      name: z.string().optional().meta({ description: 'Absent when erased' }),
      telephone: z.string().optional(),
      rights: list(handlerRight),
      from: civilDate,
      until: civilDate,
      letter: derivedId,
      authorisedAt: instant,
      revokedAt: instant.optional(),
      reason: z.string().optional().meta({ description: 'Of the revocation' }),
    }),
  ),
});
