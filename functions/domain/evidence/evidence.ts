import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';

type Announced = Extract<EventOf<'evidence'>, { type: 'EvidenceAnnounced' }>;

/** One file: what it was announced as, and where its verified bytes lie. */
export interface EvidenceFile extends Omit<Announced, 'type'> {
  readonly id: string;
  readonly announcedAt: Instant;
  /** Set once the bytes were verified: only then does it count. */
  readonly clear?: { readonly key: string; readonly at: Instant };
}

/** The state of a file; undefined when nothing was announced under this id. */
export const evidenceOf = (id: string, history: History<'evidence'>): EvidenceFile | undefined => {
  const first = history[0];
  if (first?.event.type !== 'EvidenceAnnounced') return undefined;
  const { type: _, ...announced } = first.event;
  const cleared = last(history, 'EvidenceCleared');
  return {
    id,
    ...announced,
    announcedAt: first.receivedAt,
    ...(cleared ? { clear: { key: cleared.event.key, at: cleared.receivedAt } } : {}),
  };
};

/** All files of an owner, by id. */
export const evidenceFiles = (histories: ReadonlyMap<string, History<'evidence'>>): ReadonlyMap<string, EvidenceFile> =>
  new Map(
    [...histories].flatMap(([id, history]) => {
      const file = evidenceOf(id, history);
      return file ? [[id, file] as const] : [];
    }),
  );
