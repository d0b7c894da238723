import { canonical, digest, faultsOf, type Journal, partitionKey } from '../../adapters/journal.ts';
import type { Ledger, Verifier } from '../../adapters/ledger.ts';
import type { Scope } from '../../adapters/scopes.ts';
import type { Recorded } from '../../domain/kernel/recorded.ts';
import { digestsIn, headsAfter, ledgerKey, rootOf } from './seal.ts';

/** Something that is not as it was recorded or sealed; `at` names the stream or the digest. */
interface Fault {
  readonly at: string;
  readonly fault: string;
}

/** What a verification found. */
export interface Verification {
  readonly streams: number;
  readonly records: number;
  /** Records under the newest digest, and those after it, which only their own chains protect so far. */
  readonly sealed: number;
  readonly tail: number;
  readonly digests: number;
  readonly sealedUntil?: string;
  /** Empty when everything is whole. */
  readonly faults: readonly Fault[];
}

type Histories = ReadonlyMap<string, readonly Recorded[]>;

const historiesOf = async (journal: Pick<Journal, 'list'>, scopes: readonly Scope[]): Promise<Histories> => {
  const partitions = await Promise.all(
    scopes.map(async ({ type, scope }) =>
      [...(await journal.list(type, scope))].map(
        ([id, history]) => [`${partitionKey({ type, scope })}#${id}`, history as readonly Recorded[]] as const,
      ),
    ),
  );
  return new Map(partitions.flat());
};

/** Every digest's signature and predecessor, and the root over the heads that the digests up to it imply. */
const faultsOfLedger = async (digests: Awaited<ReturnType<typeof digestsIn>>, verifier: Verifier): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const [index, { sealed }] of digests.entries()) {
    const { date, previous, root } = sealed.digest;
    const found = (fault: string) => faults.push({ at: ledgerKey(date), fault });
    if (!(await verifier.genuine(canonical(sealed.digest), sealed.signature, sealed.keyId)))
      found('签名不是本系统密钥所签');
    if (previous !== digest(digests[index - 1]?.text ?? '')) found('与前一日的摘要不衔接');
    const heads = headsAfter(digests.slice(0, index + 1).map((each) => each.sealed.digest));
    if (rootOf(heads) !== root) found('根哈希与其所列各流不符');
  }
  return faults;
};

/**
 * Checks the journal against itself (hash chains) and against the ledger: every digest's signature and its predecessor, the Merkle
 * root over the heads it implies, and that every sealed head of these scopes still stands in the journal.
 */
export const verifyJournal = async (
  {
    journal,
    ledger,
    verifier,
  }: { journal: Pick<Journal, 'list'>; ledger: Pick<Ledger, 'get' | 'keys'>; verifier: Verifier },
  scopes: readonly Scope[],
): Promise<Verification> => {
  const [histories, digests] = await Promise.all([historiesOf(journal, scopes), digestsIn(ledger)]);
  const partitions = new Set(scopes.map(partitionKey));
  const heads = headsAfter(digests.map(({ sealed }) => sealed.digest)).filter(({ stream }) =>
    partitions.has(stream.slice(0, stream.indexOf('#'))),
  );
  const records = [...histories.values()].reduce((sum, history) => sum + history.length, 0);
  const sealed = heads.reduce((sum, { version }) => sum + version, 0);
  const newest = digests.at(-1)?.sealed.digest.cutOff;
  return {
    streams: histories.size,
    records,
    sealed,
    tail: records - sealed,
    digests: digests.length,
    ...(newest ? { sealedUntil: newest } : {}),
    faults: [
      ...[...histories].flatMap(([at, history]) => faultsOf(history).map((fault) => ({ at, fault }))),
      ...(await faultsOfLedger(digests, verifier)),
      ...heads
        .filter(({ stream, version, hash }) => histories.get(stream)?.[version - 1]?.hash !== hash)
        .map(({ stream, version }) => ({ at: stream, fault: `版本${version}不是当日封存的那一条` })),
    ],
  };
};
