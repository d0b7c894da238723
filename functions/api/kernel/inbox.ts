import * as z from 'zod';
import type { SignedInRole } from '../../contracts/identity.ts';
import type { Recipient } from '../../contracts/message.ts';
import { instant } from '../../contracts/primitives.ts';
import { ok } from '../../domain/kernel/result.ts';
import { inboxOf } from '../../feed/project/project.ts';
import { type Call, type Caller, type Route, route } from './route.ts';
import type { Services } from './services.ts';

const letter = z.object({
  id: z.string(),
  cycle: z.string(),
  template: z.string(),
  subject: z.string(),
  text: z.string(),
  at: instant,
});
type Letter = z.infer<typeof letter>;

const told = ['office', 'committee', 'government', 'supervisor'] as const satisfies readonly SignedInRole[];

/** Whose letters somebody reads: his own, his organisation's or department's, and those to his roles. */
const recipientsOf = ({ id, roles }: Caller, units: readonly string[]): Exclude<Recipient, { kind: 'objector' }>[] => [
  { kind: 'person', person: id },
  ...units.map((unit) => ({ kind: 'unit' as const, unit })),
  ...told.filter((role) => roles.includes(role)).map((role) => ({ kind: 'role' as const, role })),
];

const ownUnit = async ({ caller: { unit } }: Pick<Call, 'caller'>): Promise<readonly string[]> =>
  unit === undefined ? [] : [unit];

/**
 * The inbox of everybody who signs in: what he was told, newest first. A view: a letter may be a moment late.
 *
 * @param unitsOf the organisations or departments whose letters the caller reads; his own unless it says more
 */
export const inboxRoute = <S extends Pick<Services, 'views'> = Pick<Services, 'views'>>(
  audience: string,
  roles: readonly SignedInRole[],
  unitsOf: (call: Pick<Call, 'caller' | 'receivedAt'>, services: S) => Promise<readonly string[]> = ownUnit,
): Route<S> =>
  route({
    method: 'GET',
    path: `/api/${audience}/inbox`,
    roles,
    summary: 'What you, your organisation and your roles were told, newest first',
    response: z.object({ letters: z.array(letter) }),
    handle: async (call, services: S) => {
      const recipients = recipientsOf(call.caller, await unitsOf(call, services));
      const rows = await Promise.all(recipients.map((to) => services.views.query(inboxOf(to))));
      const letters = rows.flat().map(({ content }) => content as Letter);
      return ok({ letters: letters.toSorted((a, b) => (a.at < b.at ? 1 : -1)) });
    },
  });
