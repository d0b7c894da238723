import { createHash } from 'node:crypto';
import type { Message } from '../contracts/message.ts';
import type { Signer } from './ledger.ts';
import { type Contact, type Messenger, noMessenger } from './messenger.ts';

const patienceMilliseconds = 5_000;

/**
 * An ECDSA signature over P-256 as RFC 9421 section 3.3.4 wants it: r and s, 32 bytes each, in base64. KMS answers the DER of
 * X9.62: SEQUENCE { INTEGER r, INTEGER s }, where an INTEGER has as many bytes as it needs.
 */
const plainSignature = (der: string): string => {
  const bytes = Buffer.from(der, 'base64');
  const integerAt = (start: number): Buffer => bytes.subarray(start + 2, start + 2 + bytes.readUInt8(start + 1));
  const r = integerAt(2);
  const s = integerAt(2 + 2 + r.length);
  const fixed = (integer: Buffer): Buffer => Buffer.concat([Buffer.alloc(32), integer]).subarray(-32);
  return Buffer.concat([fixed(r), fixed(s)]).toString('base64');
};

/**
 * Messages leave as signed HTTPS requests (RFC 9421, ecdsa-p256-sha256, content digest by RFC 9530) to the configured gateway.
 * The message's id is the Idempotency-Key: sent twice, it is delivered once.
 */
class MessengerHttps implements Messenger {
  readonly #url: string;
  readonly #signer: Signer;

  constructor(url: string, signer: Signer) {
    this.#url = url;
    this.#signer = signer;
  }

  async send(message: Message, contact?: Contact): Promise<'accepted' | 'failed'> {
    const body = JSON.stringify({ ...message, ...(contact ? { contact } : {}) });
    const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    const parameters = `("@method" "@target-uri" "content-digest" "idempotency-key");keyid="${this.#signer.keyId}";alg="ecdsa-p256-sha256"`;
    const base = [
      '"@method": POST',
      `"@target-uri": ${this.#url}`,
      `"content-digest": ${digest}`,
      `"idempotency-key": ${message.id}`,
      `"@signature-params": ${parameters}`,
    ].join('\n');
    const signature = plainSignature(await this.#signer.sign(base));
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-digest': digest,
          'idempotency-key': message.id,
          'signature-input': `award=${parameters}`,
          signature: `award=:${signature}:`,
        },
        body,
        // A signature is for one target; and nobody who answers for the gateway may send a contact on to somebody else.
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      return response.ok ? 'accepted' : 'failed';
    } catch (error) {
      // The gateway is down or silent: the message stays undelivered in the journal's sense, and reconcile sends it again.
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
        return 'failed';
      throw error;
    }
  }
}

/** The way out as configured: the gateway, or none. */
export const messengerOf = (gateway: string | undefined, signer: Signer): Messenger =>
  gateway ? new MessengerHttps(gateway, signer) : noMessenger;
