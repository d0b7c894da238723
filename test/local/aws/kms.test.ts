import { createHash, createPublicKey, verify } from 'node:crypto';
import {
  type KMSClient as Client,
  DecryptCommand,
  EncryptCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
} from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Cloud } from '../../../local/cloud.ts';
import { clientOf, startFixture, temporaryFolder } from '../cloud.ts';

const kmsOf = (cloud: Cloud): Client => new KMSClient(clientOf(cloud, 'KMS'));
const keyOf = (cloud: Cloud, name: string): string =>
  cloud.stack.all(z.object({}), 'AWS::KMS::Key').find(({ logicalId }) => logicalId.startsWith(name))?.name ?? '';
const seal = 'fixture-SealC01A1568';
const SigningAlgorithm = 'ECDSA_SHA_256' as const;
const EncryptionContext = { session: '2026', kind: 'ballot' };
const Plaintext = Buffer.from('赞成');

test('what was encrypted is decrypted under the same context only, over a restart', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir });
  const { CiphertextBlob, KeyId } = await kmsOf(first).send(
    new EncryptCommand({ KeyId: keyOf(first, 'Secrets'), Plaintext, EncryptionContext }),
  );
  expect(KeyId).toMatch(/^arn:aws-cn:kms:.*:key\/fixture-Secrets/);
  await first.close();
  const client = kmsOf(await startFixture({ dataDir }));
  const decrypted = await client.send(
    new DecryptCommand({ CiphertextBlob, EncryptionContext: { kind: 'ballot', session: '2026' } }),
  );
  expect(Buffer.from(decrypted.Plaintext ?? []).toString()).toBe('赞成');
  const invalid = { name: 'InvalidCiphertextException' };
  await expect(
    client.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: { session: '2027' } })),
  ).rejects.toMatchObject(invalid);
  await expect(client.send(new DecryptCommand({ CiphertextBlob }))).rejects.toMatchObject(invalid);
  await expect(
    client.send(new DecryptCommand({ CiphertextBlob: Buffer.from('no text of ours') })),
  ).rejects.toMatchObject(invalid);
});

test('a signature of a digest is verified by anybody; what is no digest is refused', async () => {
  const client = kmsOf(await startFixture());
  const content = Buffer.from('每日封存');
  const Message = createHash('sha256').update(content).digest();
  const { Signature } = await client.send(
    new SignCommand({ KeyId: seal, Message, MessageType: 'DIGEST', SigningAlgorithm }),
  );
  const { PublicKey, KeySpec } = await client.send(new GetPublicKeyCommand({ KeyId: seal }));
  expect(KeySpec).toBe('ECC_NIST_P256');
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  expect(verify('sha256', content, key, Buffer.from(Signature ?? []))).toBe(true);
  expect(verify('sha256', Buffer.from('另一份'), key, Buffer.from(Signature ?? []))).toBe(false);
  const raw = new SignCommand({ KeyId: seal, Message: content, MessageType: 'RAW', SigningAlgorithm });
  await expect(client.send(raw)).rejects.toThrow('does not serve kms:Sign of a RAW message');
});

test('a key does only what it is for', async () => {
  const cloud = await startFixture();
  const client = kmsOf(cloud);
  const wrongUse = { name: 'InvalidKeyUsageException' };
  const signed = new SignCommand({ KeyId: keyOf(cloud, 'Secrets'), Message: Buffer.from('m'), SigningAlgorithm });
  await expect(client.send(signed)).rejects.toMatchObject(wrongUse);
  await expect(client.send(new EncryptCommand({ KeyId: seal, Plaintext }))).rejects.toMatchObject(wrongUse);
  const none = new EncryptCommand({ KeyId: 'none', Plaintext });
  await expect(client.send(none)).rejects.toMatchObject({ name: 'NotFoundException' });
});
