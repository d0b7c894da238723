import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { BallotContext, Ballots } from './ballots.ts';

/** Votes under a KMS key: every function of the committee may encrypt with it, only the count may decrypt. */
export class BallotsKms implements Ballots {
  readonly #kms: KMSClient;
  readonly #key: string;

  constructor(kms: KMSClient, key: string) {
    this.#kms = kms;
    this.#key = key;
  }

  async seal(context: BallotContext, content: string): Promise<string> {
    const { CiphertextBlob } = await this.#kms.send(
      new EncryptCommand({
        KeyId: this.#key,
        EncryptionContext: { ...context },
        Plaintext: Buffer.from(content, 'utf8'),
      }),
    );
    if (!CiphertextBlob) throw new Error('KMS answered no ciphertext');
    return Buffer.from(CiphertextBlob).toString('base64');
  }

  async open(context: BallotContext, sealed: string): Promise<string> {
    const { Plaintext } = await this.#kms.send(
      new DecryptCommand({
        KeyId: this.#key,
        EncryptionContext: { ...context },
        CiphertextBlob: Buffer.from(sealed, 'base64'),
      }),
    );
    if (!Plaintext) throw new Error('KMS answered no plaintext');
    return Buffer.from(Plaintext).toString('utf8');
  }
}
