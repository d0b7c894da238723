import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { BallotContext, Ballots } from './ballots.ts';
import { canonical } from './journal.ts';

/** A seal with a key in memory, for tests. */
export class BallotsMemory implements Ballots {
  readonly #key = randomBytes(32);

  async seal(context: BallotContext, content: string): Promise<string> {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv).setAAD(Buffer.from(canonical(context)));
    const text = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
  }

  async open(context: BallotContext, sealed: string): Promise<string> {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(canonical(context)))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }
}
