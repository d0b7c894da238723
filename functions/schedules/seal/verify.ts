import { canonical, digest, faultsOf, type Journal, partitionKey } from '../../adapters/journal.ts';
import type { Ledger } from '../../adapters/ledger.ts';
import { digestsIn, headsAfter, rootOf, type Scope } from './seal.ts';

/** What a verification found. */
export interface Verification {
  readonly streams: number;
  readonly records: number;
  /** Records under the newest digest, and those after it, which only their own chains protect so far. */
  readonly sealed: number;
  readonly tail: number;
  readonly sealedUntil?: string;
  /** What is wrong, in words; empty when everything is whole. */
  readonly faults: readonly string[];
}

/**
 * Checks the journal against itself (hash chains) and against the ledger: every digest's signature and its predecessor, the Merkle
 * root over the heads it implies, and that every sealed head still stands in the journal.
 *
 * @param genuine whether a signature over a content is the signing key's
 */
export const verifyJournal = async (
  { journal, ledger, scopes }: { journal: Journal; ledger: Ledger; scopes: readonly Scope[] },
  genuine: (content: string, signature: string) => Promise<boolean>,
): Promise<Verification> => {
  const streams = new Map<string, Awaited<ReturnType<Journal['load']>>>();
  for (const { type, scope } of scopes) {
    for (const [id, history] of await journal.list(type, scope)) {
      streams.set(`${partitionKey({ type, scope })}#${id}`, history);
    }
  }
  const faults = [...streams].flatMap(([stream, history]) => faultsOf(history).map((fault) => `${stream}: ${fault}`));
  const digests = await digestsIn(ledger);
  for (const [index, { sealed }] of digests.entries()) {
    const { date, previous, root } = sealed.digest;
    if (!(await genuine(canonical(sealed.digest), sealed.signature)))
      faults.push(`digest ${date}: the signature is wrong`);
    if (previous !== digest(digests[index - 1]?.text ?? ''))
      faults.push(`digest ${date} does not follow its predecessor`);
    const heads = headsAfter(digests.slice(0, index + 1).map((each) => each.sealed.digest));
    if (rootOf(heads) !== root) faults.push(`digest ${date}: the root does not fit its heads`);
  }
  const heads = headsAfter(digests.map(({ sealed }) => sealed.digest));
  for (const { stream, version, hash } of heads) {
    const found = streams.get(stream)?.[version - 1];
    if (found?.hash !== hash) faults.push(`${stream}: version ${version} is not the one that was sealed`);
  }
  const records = [...streams.values()].reduce((sum, history) => sum + history.length, 0);
  const sealed = heads.reduce((sum, { version }) => sum + version, 0);
  const newest = digests.at(-1)?.sealed.digest.cutOff;
  return {
    streams: streams.size,
    records,
    sealed,
    tail: records - sealed,
    ...(newest ? { sealedUntil: newest } : {}),
    faults,
  };
};
