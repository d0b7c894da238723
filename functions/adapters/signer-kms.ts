import { createHash } from 'node:crypto';
import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from './ledger.ts';

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
