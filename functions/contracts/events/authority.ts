import * as z from 'zod';
import { civilDate, derivedId, personId, privateReference, reason, sha256 } from '../primitives.ts';

/**
 * What a handler may do for the organisation, by its letter of authority: `prepare` the draft, files and requests; `submit`, correct
 * and withdraw; `respond` to the site report, by a request for recusal or for 复核. Whoever has any of them reads.
 */
export const handlerRight = z.enum(['prepare', 'submit', 'respond']);
export type HandlerRight = z.infer<typeof handlerRight>;

const authority = z.int().meta({ description: 'The version in which it was given' });

/** An organisation's letters of authority (授权委托书) for a year, by its administrator; an authority is named by its version (A3d, A13). */
export const authorityEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('HandlerAuthorised'),
    /** Known from the first, or whoever answers the invitation. */
    person: personId.optional(),
    /** Digest of the invitation's code: the code itself is known to administrator and handler only. */
    invitation: sha256.optional(),
    rights: z.array(handlerRight).min(1),
    /** First and last day, both included, in Shanghai. */
    from: civilDate,
    until: civilDate,
    /** The signed and sealed letter among the organisation's files. */
    letter: derivedId,
    /** Name and telephone of the handler: erasable. */
    profile: privateReference,
  }),
  z.strictObject({ type: z.literal('AuthorityAccepted'), authority, person: personId }),
  /** In force at once. */
  z.strictObject({ type: z.literal('AuthorityRevoked'), authority, person: personId.optional(), reason }),
]);
