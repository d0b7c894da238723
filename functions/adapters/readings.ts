import { randomUUID } from 'node:crypto';
import { type EventOf, streamOf } from '../contracts/streams.ts';
import type { Recorded } from '../domain/kernel/recorded.ts';
import type { Journal } from './journal.ts';

/**
 * Notes that somebody is about to read (A7d, A20d), before anything is handed out. Every reading is a fact of its own: a GET carries
 * no key by which a second one could be the first again.
 *
 * @throws when it cannot be noted: then nothing is read either
 */
export const recordReading = async (
  journal: Journal,
  cycle: string,
  { actor, receivedAt }: Pick<Recorded, 'actor' | 'receivedAt'>,
  event: EventOf<'reading'>,
): Promise<void> => {
  const id = randomUUID().replaceAll('-', '');
  const entry = { event, actor, receivedAt, commandId: id, fingerprint: id };
  if (!(await journal.append(streamOf.reading(cycle, id.slice(0, 20)), [], entry))) {
    throw new Error('the reading could not be noted');
  }
};
