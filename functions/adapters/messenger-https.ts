import { createHash } from 'node:crypto';
import type { Message } from '../contracts/message.ts';
import type { Signer } from './ledger.ts';
import { type Contact, type Messenger, noMessenger } from './messenger.ts';

const patienceMilliseconds = 5_000;

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
    const signature = await this.#signer.sign(base);
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
