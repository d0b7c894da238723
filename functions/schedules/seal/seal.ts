import { canonical, digest, type Journal, partitionKey } from '../../adapters/journal.ts';
import type { Ledger, Signer } from '../../adapters/ledger.ts';
import type { StreamRef } from '../../contracts/streams.ts';
import { type Instant, later } from '../../domain/kernel/instant.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import { workingRules } from '../../domain/policy/working-rules.ts';
import { merkleRoot } from './merkle.ts';

/** Where a stream stood: everything before it follows from the hash. */
export interface Head {
  /** `<type>@<scope>#<id>` */
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

/** One day's digest of the whole journal. */
export interface Digest {
  readonly date: string;
  /** Records recorded before this instant are sealed; what came later is the unsealed tail. */
  readonly cutOff: Instant;
  readonly streams: number;
  readonly records: number;
  readonly root: string;
  /** Heads that moved since the digest before. */
  readonly changed: readonly Head[];
  /** SHA-256 of the digest before as it stands in the ledger; empty for the first. */
  readonly previous: string;
}

/** The digest as it lies in the ledger. */
export interface SealedDigest {
  readonly digest: Digest;
  readonly keyId: string;
  /** Over the canonical digest: ECDSA P-256 with SHA-256, base64. */
  readonly signature: string;
}

/** A partition of the journal. */
export type Scope = Pick<StreamRef, 'type' | 'scope'>;

/** The heads of all streams as they stood at the cut-off, in the order of their names, with how many records lie behind them. */
export const headsAt = async (
  journal: Journal,
  scopes: readonly Scope[],
  cutOff: Instant,
): Promise<{ readonly heads: readonly (Head & { readonly recordedAt: Instant })[]; readonly records: number }> => {
  const partitions = await Promise.all(
    scopes.map(async ({ type, scope }) => {
      const streams = await journal.list(type, scope);
      return [...streams].flatMap(([id, history]) => {
        const sealed = history.filter(({ recordedAt }) => recordedAt < cutOff);
        const last = sealed.at(-1);
        return last
          ? [
              {
                stream: `${partitionKey({ type, scope })}#${id}`,
                version: last.version,
                hash: last.hash,
                recordedAt: last.recordedAt,
              },
            ]
          : [];
      });
    }),
  );
  const heads = partitions.flat().toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
  return { heads, records: heads.reduce((sum, { version }) => sum + version, 0) };
};

/** The Merkle root over heads in the order of their names. */
export const rootOf = (heads: readonly Head[]): string =>
  merkleRoot(heads.map(({ stream, version, hash }) => `${stream}#${version}#${hash}`));

/** The key of a day's digest. */
export const ledgerKey = (date: string): string => `digests/${date}.json`;

/**
 * Seals the journal once a day: one signed digest, written only where none stands. Run twice, killed or raced, the first digest of
 * the day stays.
 *
 * @param at the schedule's time; the cut-off lies a settling margin before it, so that nothing recorded before can still arrive
 */
export const seal = async (
  { journal, ledger, signer, scopes }: { journal: Journal; ledger: Ledger; signer: Signer; scopes: readonly Scope[] },
  at: Instant,
): Promise<'sealed' | 'already sealed'> => {
  const date = civilDateOf(at);
  const cutOff = later(at, -workingRules.settleMargin.value);
  const before = (await ledger.keys()).filter((key) => key < ledgerKey(date)).at(-1);
  const previous = before === undefined ? undefined : await ledger.get(before);
  const since = previous === undefined ? '' : (JSON.parse(previous) as SealedDigest).digest.cutOff;
  const { heads, records } = await headsAt(journal, scopes, cutOff);
  const content: Digest = {
    date,
    cutOff,
    streams: heads.length,
    records,
    root: rootOf(heads),
    changed: heads
      .filter(({ recordedAt }) => recordedAt >= since)
      .map(({ stream, version, hash }) => ({ stream, version, hash })),
    previous: previous === undefined ? '' : digest(previous),
  };
  const sealed: SealedDigest = {
    digest: content,
    keyId: signer.keyId,
    signature: await signer.sign(canonical(content)),
  };
  return (await ledger.putOnce(ledgerKey(date), canonical(sealed))) ? 'sealed' : 'already sealed';
};
