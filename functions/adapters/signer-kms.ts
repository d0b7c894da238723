import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { PublicKeys } from './certificates.ts';
import type { Signer, Verifier } from './ledger.ts';

/** Signs with an asymmetric KMS key (ECC_NIST_P256). */
export class SignerKms implements Signer {
  readonly keyId: string;
  readonly #kms: KMSClient;

  constructor(kms: KMSClient, keyId: string) {
    this.#kms = kms;
    this.keyId = keyId;
  }

  async sign(content: string): Promise<string> {
    const { Signature } = await this.#kms.send(
      new SignCommand({
        KeyId: this.keyId,
        // The digest and not the text: KMS takes at most 4 KB.
        Message: createHash('sha256').update(content).digest(),
        MessageType: 'DIGEST',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    );
    if (!Signature) throw new Error('KMS answered no signature');
    return Buffer.from(Signature).toString('base64');
  }
}

/** Public halves of KMS keys, asked for once in the life of the process. */
export class PublicKeysKms implements PublicKeys {
  readonly #kms: KMSClient;
  readonly #keyIds: readonly string[];
  readonly #loaded = new Map<string, KeyObject>();

  constructor(kms: KMSClient, keyIds: readonly string[]) {
    this.#kms = kms;
    this.#keyIds = keyIds;
  }

  all(): Promise<readonly KeyObject[]> {
    return Promise.all(this.#keyIds.map((keyId) => this.#load(keyId)));
  }

  async #load(keyId: string): Promise<KeyObject> {
    const known = this.#loaded.get(keyId);
    if (known) return known;
    const { PublicKey } = await this.#kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (!PublicKey) throw new Error('KMS answered no public key');
    const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    // Only what was answered is kept: a call that failed is made again.
    this.#loaded.set(keyId, key);
    return key;
  }
}

/** Verifies with the public half of a KMS key; a signature that names another key is not genuine, whoever's it is. */
export class VerifierKms implements Verifier {
  readonly #trusted: string;
  readonly #keys: PublicKeysKms;

  constructor(kms: KMSClient, trusted: string) {
    this.#trusted = trusted;
    this.#keys = new PublicKeysKms(kms, [trusted]);
  }

  async genuine(content: string, signature: string, keyId: string): Promise<boolean> {
    const [key] = await this.#keys.all();
    if (!key || keyId !== this.#trusted) return false;
    return verify('sha256', Buffer.from(content), key, Buffer.from(signature, 'base64'));
  }
}
