import { canonical, digest, type Journal } from '../../adapters/journal.ts';
import type { EventOf, StreamRef, StreamType } from '../../contracts/streams.ts';
import { later } from '../../domain/kernel/instant.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';

/**
 * What a hand in the table could do to a record: change its words, take it away, or change it and calculate every hash behind it
 * anew, so that the chain is whole again and only the sealed digests tell.
 */
export type Tampering = 'changed' | 'removed' | 'rewritten';

type Records<S extends StreamType> = readonly Recorded<EventOf<S>>[];

/** Received a minute earlier: in time, where it may have been late. */
const falsified = <R extends Recorded>(recorded: R): R => ({
  ...recorded,
  receivedAt: later(recorded.receivedAt, -60_000),
});

const rehashed = <S extends StreamType>(history: Records<S>, from: number): Records<S> => {
  let previous = '';
  return history.map((recorded) => {
    const { hash, ...rest } = recorded;
    const body = { ...rest, previous };
    previous = recorded.version < from ? hash : digest(canonical(body));
    return recorded.version < from ? recorded : { ...body, hash: previous };
  });
};

const alter = <S extends StreamType>(history: Records<S>, version: number, how: Tampering): Records<S> => {
  if (how === 'removed') return history.filter((recorded) => recorded.version !== version);
  const changed = history.map((recorded) => (recorded.version === version ? falsified(recorded) : recorded));
  return how === 'changed' ? changed : rehashed(changed, version);
};

/** A journal as it would read with one record tampered with. It is a copy in memory: nothing is written anywhere. */
export const tamperedCopy = (
  journal: Pick<Journal, 'list'>,
  ref: StreamRef,
  version: number,
  how: Tampering,
): Pick<Journal, 'list'> => ({
  list: async <S extends StreamType>(type: S, scope: string) => {
    const streams = await journal.list(type, scope);
    const history = streams.get(ref.id);
    if (type !== ref.type || scope !== ref.scope || !history) return streams;
    return new Map([...streams, [ref.id, alter(history, version, how)]]);
  },
});
