import { createHash, createHmac } from 'node:crypto';
import { type EventOf, type StreamRef, type StreamType, streams } from '../contracts/streams.ts';
import { epoch, instant } from '../domain/kernel/instant.ts';
import type { History, Recorded } from '../domain/kernel/recorded.ts';

/** What a command wants to add: the journal works out version, order and hash. */
export type Entry<S extends StreamType> = Pick<
  Recorded<EventOf<S>>,
  'event' | 'commandId' | 'fingerprint' | 'actor' | 'receivedAt' | 'occurredOn'
>;

/** Where a record stands, and its hash. */
export interface Mark extends Pick<Recorded, 'version' | 'recordedAt' | 'hash'> {
  readonly id: string;
}

/** The append-only truth. All reads are consistent. */
export interface Journal {
  /** One stream, in order; empty when nothing was ever written. */
  load<S extends StreamType>(ref: StreamRef<S>): Promise<History<S>>;
  /** All streams of a scope, by id. */
  list<S extends StreamType>(type: S, scope: string): Promise<ReadonlyMap<string, History<S>>>;
  /** The marks of all records of a scope, without what they say: enough to count, compare and seal. */
  marks(type: StreamType, scope: string): Promise<readonly Mark[]>;
  /** Adds one event behind `history`, in one conditional put; undefined when somebody else was faster. */
  append<S extends StreamType>(
    ref: StreamRef<S>,
    history: History<S>,
    entry: Entry<S>,
  ): Promise<Recorded<EventOf<S>> | undefined>;
}

export const partitionKey = (ref: Pick<StreamRef, 'type' | 'scope'>) => `${ref.type}@${ref.scope}`;
export const sortKey = (id: string, version: number) => `${id}#${String(version).padStart(8, '0')}`;

/** A key of the journal back to its stream. Throws on what is no key. */
export const parseKey = (pk: string, sk: string): { stream: StreamRef; version: number } => {
  const at = pk.indexOf('@');
  const hash = sk.lastIndexOf('#');
  const type = pk.slice(0, at);
  if (at < 1 || hash < 1 || !Object.hasOwn(streams, type)) throw new Error(`not a key of the journal: ${pk} ${sk}`);
  return {
    stream: { type: type as StreamType, scope: pk.slice(at + 1), id: sk.slice(0, hash) },
    version: Number(sk.slice(hash + 1)),
  };
};

/** JSON with sorted keys: the same content has the same bytes. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Keyed digest, hex: HMAC-SHA-256. */
export const keyedDigest = (key: string, content: string): string =>
  createHmac('sha256', key).update(content).digest('hex');

/** The next record of a stream, hashed onto its predecessor. */
export const chain = <S extends StreamType>(
  ref: StreamRef<S>,
  history: History<S>,
  entry: Entry<S>,
): Recorded<EventOf<S>> => {
  const last = history.at(-1);
  const body = {
    stream: { type: ref.type, scope: ref.scope, id: ref.id },
    version: (last?.version ?? 0) + 1,
    ...entry,
    recordedAt: instant(Math.max(epoch(entry.receivedAt), last ? epoch(last.recordedAt) : 0)),
    previous: last?.hash ?? '',
  };
  return { ...body, hash: digest(canonical(body)) };
};

/** Whether a stream is whole: versions without a gap, every hash right and pointing back. Answers what is wrong, in Chinese, first fault first. */
export const faultsOf = (history: readonly Recorded[]): string[] =>
  history.flatMap((recorded, index) => {
    const { hash, ...body } = recorded;
    const faults: string[] = [];
    if (recorded.version !== index + 1) faults.push(`第${index + 1}条的版本号是${recorded.version}，记录有缺失或多出`);
    if (recorded.previous !== (history[index - 1]?.hash ?? ''))
      faults.push(`版本${recorded.version}与前一条记录的哈希不衔接`);
    if (digest(canonical(body)) !== hash) faults.push(`版本${recorded.version}的内容与其哈希不符，曾被改动`);
    return faults;
  });
