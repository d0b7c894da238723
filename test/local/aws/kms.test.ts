import { createHash, createPublicKey, verify } from 'node:crypto';
import {
  type KMSClient as Client,
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
  VerifyCommand,
} from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { clientOf, startFixture, temporaryFolder } from '../cloud.ts';

const kmsOf = (cloud: Cloud): Client => new KMSClient(clientOf(cloud, 'KMS'));
const SigningAlgorithm = 'ECDSA_SHA_256';
const EncryptionContext = { session: '2026', kind: 'ballot' };
const Plaintext = Buffer.from('赞成');

test('what was encrypted is decrypted under the same context only, by any name of the key, over a restart', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir });
  const { CiphertextBlob, KeyId } = await kmsOf(first).send(
    new EncryptCommand({ KeyId: 'alias/secrets', Plaintext, EncryptionContext }),
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

test('a data key comes in clear and sealed', async () => {
  const client = kmsOf(await startFixture());
  const key = await client.send(new GenerateDataKeyCommand({ KeyId: 'alias/secrets', KeySpec: 'AES_256' }));
  const opened = await client.send(new DecryptCommand({ CiphertextBlob: key.CiphertextBlob, KeyId: 'alias/secrets' }));
  expect(opened.Plaintext).toEqual(key.Plaintext);
  expect(key.Plaintext).toHaveLength(32);
});

test('a signature is verified by the service and by anybody with the public key', async () => {
  const cloud = await startFixture();
  const client = kmsOf(cloud);
  const KeyId = 'fixture-SealC01A1568';
  const Message = createHash('sha256').update('每日封存').digest();
  const { Signature } = await client.send(new SignCommand({ KeyId, Message, SigningAlgorithm }));
  const valid = await client.send(new VerifyCommand({ KeyId, Message, Signature, SigningAlgorithm }));
  expect(valid.SignatureValid).toBe(true);
  const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  expect(verify('sha256', Message, key, Buffer.from(Signature ?? []))).toBe(true);
  const changed = client.send(new VerifyCommand({ KeyId, Message: Buffer.from('other'), Signature, SigningAlgorithm }));
  await expect(changed).rejects.toMatchObject({ name: 'KMSInvalidSignatureException' });
});

test('a key does only what it is for, and only what is served', async () => {
  const client = kmsOf(await startFixture());
  const Message = Buffer.from('m');
  const wrongUse = { name: 'InvalidKeyUsageException' };
  await expect(
    client.send(new SignCommand({ KeyId: 'alias/secrets', Message, SigningAlgorithm })),
  ).rejects.toMatchObject(wrongUse);
  await expect(client.send(new EncryptCommand({ KeyId: 'fixture-SealC01A1568', Plaintext }))).rejects.toMatchObject(
    wrongUse,
  );
  await expect(client.send(new EncryptCommand({ KeyId: 'alias/none', Plaintext }))).rejects.toMatchObject({
    name: 'NotFoundException',
  });
  const digest = new SignCommand({ KeyId: 'fixture-SealC01A1568', Message, MessageType: 'DIGEST', SigningAlgorithm });
  await expect(client.send(digest)).rejects.toThrow('does not serve kms:Sign with MessageType DIGEST');
});
