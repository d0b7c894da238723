import { createHash, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { GetPublicKeyCommand } from '@aws-sdk/client-kms';
import { createVerifier, httpbis, type VerifyingKey } from 'http-message-signatures';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { kmsClient } from '../../functions/adapters/clients.ts';
import { SignerMemory } from '../../functions/adapters/ledger-memory.ts';
import { messengerOf } from '../../functions/adapters/messenger-https.ts';
import { SignerKms } from '../../functions/adapters/signer-kms.ts';
import type { Message } from '../../functions/contracts/message.ts';
import { type Estate, openEstate } from './kit/estate.ts';

const message: Message = {
  id: 'a1b2c3d4e5f60718293a',
  to: { kind: 'objector', ref: '0'.repeat(32) },
  template: 'opinion-accepted',
  subject: '异议受理告知',
  text: '您反映的情况已受理。𠮷',
};
const contact = { name: '吴𠮷', contact: '13800000000' };

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

/** A message gateway on this machine; `answer` says what it does with a request. */
const openGateway = async (
  answer: (received: Received, request: IncomingMessage) => number | 'hang up' | 'silence',
) => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, value ?? '']));
    const got = { method: request.method ?? '', url, headers, body: await buffer(request) };
    received.push(got);
    const status = answer(got, request);
    if (status === 'hang up') request.socket.destroy();
    else if (status !== 'silence') response.writeHead(status, { location: '/elsewhere' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages?channel=sms` };
};

describe('messages to the gateway', () => {
  let estate: Estate | undefined;
  beforeAll(async () => {
    estate = await openEstate();
  });
  afterAll(() => estate?.close());
  const keyOf = (name: string): string => {
    if (!estate) throw new Error('the keys are not there yet');
    return estate.resource('AWS::KMS::Key', name).arn;
  };

  /** What a gateway has: the public key of the deployment, and a library. */
  const verifyingKey = async (key: string): Promise<VerifyingKey> => {
    const { PublicKey } = await kmsClient().send(new GetPublicKeyCommand({ KeyId: key }));
    const pem = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    const verify = createVerifier(pem, 'ecdsa-p256-sha256');
    return { id: key, algs: ['ecdsa-p256-sha256'], verify };
  };

  const isGenuine = async (key: VerifyingKey, { body, ...request }: Received): Promise<boolean> => {
    const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    const genuine = await httpbis.verifyMessage(
      {
        keyLookup: async ({ keyid }) => (keyid === key.id ? key : null),
        requiredFields: ['@method', '@target-uri', 'content-digest', 'idempotency-key'],
      },
      request,
    );
    return genuine === true && request.headers['content-digest'] === digest;
  };

  it('are signed so that the gateway can verify them with the public key alone (RFC 9421)', async () => {
    const { received, url } = await openGateway(() => 202);
    const messenger = messengerOf(url, new SignerKms(kmsClient(), keyOf('KeysMessages')));
    // A DER signature has a varying length: enough of them that each kind occurs.
    for (let number = 0; number < 24; number += 1)
      expect(await messenger.send({ ...message, id: `${message.id}-${number}` }, contact)).toBe('accepted');
    const key = await verifyingKey(keyOf('KeysMessages'));
    expect(await Promise.all(received.map((each) => isGenuine(key, each)))).toEqual(
      Array.from({ length: 24 }, () => true),
    );
    expect(JSON.parse(received[0]?.body.toString('utf8') ?? '')).toEqual({
      ...message,
      id: `${message.id}-0`,
      contact,
    });
    expect(received[0]?.headers['content-type']).toBe('application/json');
    expect(received[0]?.headers['idempotency-key']).toBe(`${message.id}-0`);
  });

  it('are refused once anything signed was changed, and under any other key', async () => {
    const { received, url } = await openGateway(() => 202);
    await messengerOf(url, new SignerKms(kmsClient(), keyOf('KeysMessages'))).send(message);
    const [genuine] = received;
    if (!genuine) throw new Error('nothing was received');
    const key = await verifyingKey(keyOf('KeysMessages'));
    const { headers } = genuine;
    const forged: Received[] = [
      { ...genuine, body: Buffer.from(genuine.body.toString('utf8').replace('已受理', '不受理')) },
      { ...genuine, url: `${genuine.url}2` },
      { ...genuine, method: 'PUT' },
      { ...genuine, headers: { ...headers, 'idempotency-key': 'another' } },
      { ...genuine, headers: { ...headers, 'content-digest': 'sha-256=:AAAA:' } },
    ];
    expect(await isGenuine(key, genuine)).toBe(true);
    for (const each of forged) expect(await isGenuine(key, each)).toBe(false);
    const stranger = { ...(await verifyingKey(keyOf('KeysSigning'))), id: keyOf('KeysMessages') };
    expect(await isGenuine(stranger, genuine)).toBe(false);
  });

  it('carry no contact where they are for somebody with an inbox', async () => {
    const { received, url } = await openGateway(() => 200);
    await messengerOf(url, new SignerMemory()).send(message);
    expect(JSON.parse(received[0]?.body.toString('utf8') ?? '')).toEqual(message);
  });

  it.each([400, 429, 500, 503, 'hang up'] as const)('are not accepted by a gateway that answers %s', async (answer) => {
    const { url } = await openGateway(() => answer);
    expect(await messengerOf(url, new SignerMemory()).send(message)).toBe('failed');
  });

  it.each([302, 307, 308])('do not follow a gateway that sends them on (%s)', async (status) => {
    const { received, url } = await openGateway(({ url: asked }) => (asked.endsWith('/elsewhere') ? 200 : status));
    expect(await messengerOf(url, new SignerMemory()).send(message, contact)).toBe('failed');
    expect(received).toHaveLength(1);
  });

  it('give up a gateway that says nothing for five seconds', async () => {
    const timeout = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(() => AbortSignal.abort(new DOMException('the time is over', 'TimeoutError')));
    onTestFinished(() => timeout.mockRestore());
    const { url } = await openGateway(() => 'silence');
    expect(await messengerOf(url, new SignerMemory()).send(message)).toBe('failed');
    expect(timeout).toHaveBeenCalledExactlyOnceWith(5_000);
  });

  it('are not accepted where nobody listens', async () => {
    expect(await messengerOf('http://127.0.0.1:9/', new SignerMemory()).send(message)).toBe('failed');
  });

  it('do not leave at all where no gateway is configured', async () => {
    expect(await messengerOf(undefined, new SignerMemory()).send(message)).toBe('none');
  });
});
