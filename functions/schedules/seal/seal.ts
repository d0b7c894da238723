import { canonical, digest, type Journal, type Mark, partitionKey } from '../../adapters/journal.ts';
import type { Ledger, Signer } from '../../adapters/ledger.ts';
import type { Scope } from '../../adapters/scopes.ts';
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
  /** SHA-256 of the digest before as it stands in the ledger; of nothing for the first. */
  readonly previous: string;
}

/** The digest as it lies in the ledger. */
export interface SealedDigest {
  readonly digest: Digest;
  readonly keyId: string;
  /** Over the canonical digest: ECDSA P-256 with SHA-256, base64. */
  readonly signature: string;
}

const inOrder = (heads: readonly Head[]): readonly Head[] => heads.toSorted((a, b) => (a.stream < b.stream ? -1 : 1));

/** The marks of every record, by stream. */
type Marks = ReadonlyMap<string, readonly Mark[]>;

const marksOf = async (journal: Journal, scopes: readonly Scope[]): Promise<Marks> => {
  const partitions = await Promise.all(
    scopes.map(async (scope) =>
      (await journal.marks(scope.type, scope.scope)).map(
        (mark) => [`${partitionKey(scope)}#${mark.id}`, mark] as const,
      ),
    ),
  );
  const streams = Map.groupBy(partitions.flat(), ([stream]) => stream);
  return new Map([...streams].map(([stream, entries]) => [stream, entries.map(([, mark]) => mark)]));
};

/** The heads of all streams as they stood at the cut-off, in the order of their names. */
const headsAt = (marks: Marks, cutOff: Instant): readonly Head[] =>
  inOrder(
    [...marks].flatMap(([stream, records]) => {
      const last = records.findLast(({ recordedAt }) => recordedAt < cutOff);
      return last ? [{ stream, version: last.version, hash: last.hash }] : [];
    }),
  );

/** The Merkle root over heads in the order of their names. */
export const rootOf = (heads: readonly Head[]): string =>
  merkleRoot(heads.map(({ stream, version, hash }) => `${stream}#${version}#${hash}`));

/** Every digest in the ledger, oldest first, with its text as it lies there. */
export const digestsIn = async (
  ledger: Pick<Ledger, 'get' | 'keys'>,
): Promise<readonly { readonly text: string; readonly sealed: SealedDigest }[]> => {
  const texts = await Promise.all((await ledger.keys()).map((key) => ledger.get(key)));
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, sealed: JSON.parse(text) as SealedDigest }]));
};

/** All heads as the digests so far leave them: each names only what moved. */
export const headsAfter = (digests: readonly Digest[]): readonly Head[] =>
  inOrder([...new Map(digests.flatMap(({ changed }) => changed).map((head) => [head.stream, head])).values()]);

/** The key of a day's digest. */
export const ledgerKey = (date: string): string => `digests/${date}.json`;

/**
 * Seals the journal once a day: one signed digest, written only where none stands. Run twice, killed or raced, the first digest of
 * the day stays.
 *
 * @param at the schedule's time; the cut-off lies a settling margin before it. What still arrives behind the cut-off is in the
 *   next digest: a digest says that these records stood there, not that no others followed.
 */
export const seal = async (
  { journal, ledger, signer, scopes }: { journal: Journal; ledger: Ledger; signer: Signer; scopes: readonly Scope[] },
  at: Instant,
): Promise<'sealed' | 'already sealed'> => {
  const date = civilDateOf(at);
  const cutOff = later(at, -workingRules.settleMargin.value);
  const marks = await marksOf(journal, scopes);
  const latest = (await ledger.keys()).filter((key) => key < ledgerKey(date)).at(-1);
  const before = latest === undefined ? undefined : await ledger.get(latest);
  const known = new Map((await headsBefore(ledger, before, marks)).map(({ stream, hash }) => [stream, hash]));
  const heads = headsAt(marks, cutOff);
  const content: Digest = {
    date,
    cutOff,
    streams: heads.length,
    records: heads.reduce((sum, { version }) => sum + version, 0),
    root: rootOf(heads),
    changed: heads.filter(({ stream, hash }) => known.get(stream) !== hash),
    previous: digest(before ?? ''),
  };
  const sealed: SealedDigest = {
    digest: content,
    keyId: signer.keyId,
    signature: await signer.sign(canonical(content)),
  };
  return (await ledger.putOnce(ledgerKey(date), canonical(sealed))) ? 'sealed' : 'already sealed';
};

/**
 * The heads under the digest before: as the journal's marks give them, if their root is the sealed one; otherwise (a record landed
 * behind that cut-off) as all digests together leave them.
 */
const headsBefore = async (ledger: Ledger, before: string | undefined, marks: Marks): Promise<readonly Head[]> => {
  if (before === undefined) return [];
  const { digest: sealed } = JSON.parse(before) as SealedDigest;
  const heads = headsAt(marks, sealed.cutOff);
  if (rootOf(heads) === sealed.root) return heads;
  const digests = (await digestsIn(ledger)).map((each) => each.sealed.digest);
  return headsAfter(digests.filter(({ date }) => date <= sealed.date));
};
