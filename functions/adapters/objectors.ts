import * as z from 'zod';
import { identityOf } from '../domain/opinion/identity.ts';
import type { Year } from '../domain/year/year.ts';
import type { Privates } from './privates.ts';

const sender = z.object({ name: z.string().optional(), contact: z.string().optional() });

/**
 * By what everybody who objected in a year can be known, as far as it was not erased: to be kept out of every document, and of whatever
 * the organisation concerned is told (A14.6c, d).
 */
export const loadObjectors = async (
  privates: Pick<Privates, 'get'>,
  { notices }: Pick<Year, 'notices'>,
): Promise<readonly string[]> => {
  const formal = notices.flatMap(({ opinions }) => opinions.filter(({ kind }) => kind === 'formal'));
  const senders = await Promise.all(
    formal.map(async ({ content }) => sender.safeParse(await privates.get(content.ref)).data),
  );
  return senders.flatMap((known) => (known ? identityOf(known) : []));
};
