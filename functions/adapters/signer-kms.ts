import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
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

/** Verifies with the public half of a KMS key; a signature that names another key is not genuine, whoever's it is. */
export class VerifierKms implements Verifier {
  readonly #kms: KMSClient;
  readonly #trusted: string;
  #publicKey: Promise<KeyObject> | undefined;

  constructor(kms: KMSClient, trusted: string) {
    this.#kms = kms;
    this.#trusted = trusted;
  }

  async genuine(content: string, signature: string, keyId: string): Promise<boolean> {
    if (keyId !== this.#trusted) return false;
    this.#publicKey ??= this.#load();
    return verify('sha256', Buffer.from(content), await this.#publicKey, Buffer.from(signature, 'base64'));
  }

  async #load(): Promise<KeyObject> {
    const { PublicKey } = await this.#kms.send(new GetPublicKeyCommand({ KeyId: this.#trusted }));
    if (!PublicKey) throw new Error('KMS answered no public key');
    return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  }
}
