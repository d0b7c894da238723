import * as z from 'zod';
import type { SignedInRole } from '../../contracts/identity.ts';
import type { Recipient } from '../../contracts/message.ts';
import { instant } from '../../contracts/primitives.ts';
import { ok } from '../../domain/kernel/result.ts';
import { inboxOf } from '../../feed/project/project.ts';
import { type Caller, type Route, route } from './route.ts';
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
const recipientsOf = ({ id, unit, roles }: Caller): Exclude<Recipient, { kind: 'objector' }>[] => [
  { kind: 'person', person: id },
  ...(unit === undefined ? [] : [{ kind: 'unit' as const, unit }]),
  ...told.filter((role) => roles.includes(role)).map((role) => ({ kind: 'role' as const, role })),
];

/** The inbox of everybody who signs in: what he was told, newest first. A view: a letter may be a moment late. */
export const inboxRoute = (audience: string, roles: readonly SignedInRole[]): Route<Pick<Services, 'views'>> =>
  route({
    method: 'GET',
    path: `/api/${audience}/inbox`,
    roles,
    summary: 'What you, your organisation and your roles were told, newest first',
    response: z.object({ letters: z.array(letter) }),
    handle: async ({ caller }, { views }: Pick<Services, 'views'>) => {
      const rows = await Promise.all(recipientsOf(caller).map((to) => views.query(inboxOf(to))));
      const letters = rows.flat().map(({ content }) => content as Letter);
      return ok({ letters: letters.toSorted((a, b) => (a.at < b.at ? 1 : -1)) });
    },
  });
