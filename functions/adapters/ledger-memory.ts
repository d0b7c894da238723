import { generateKeyPairSync, type KeyObject, randomUUID, sign, verify } from 'node:crypto';
import type { PublicKeys } from './certificates.ts';
import type { Ledger, Signer, Verifier } from './ledger.ts';

/** The ledger in memory, for tests. */
export class LedgerMemory implements Ledger {
  readonly #content = new Map<string, string>();

  async putOnce(key: string, content: string): Promise<boolean> {
    if (this.#content.has(key)) return false;
    this.#content.set(key, content);
    return true;
  }

  async get(key: string): Promise<string | undefined> {
    return this.#content.get(key);
  }

  async keys(): Promise<readonly string[]> {
    return [...this.#content.keys()].sort();
  }
}

/** A signer with a key of its own, for tests. */
export class SignerMemory implements Signer, Verifier, PublicKeys {
  readonly keyId = randomUUID();
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  async sign(content: string): Promise<string> {
    return sign('sha256', Buffer.from(content), this.#pair.privateKey).toString('base64');
  }

  async genuine(content: string, signature: string, keyId: string): Promise<boolean> {
    if (keyId !== this.keyId) return false;
    return verify('sha256', Buffer.from(content), this.#pair.publicKey, Buffer.from(signature, 'base64'));
  }

  async all(): Promise<readonly KeyObject[]> {
    return [this.#pair.publicKey];
  }
}
