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
const SigningAlgorithm = 'ECDSA_SHA_256' as const;
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

test.each(['RAW', 'DIGEST'] as const)(
  'a signature of a message (%s) is verified by the service and by anybody',
  async (MessageType) => {
    const client = kmsOf(await startFixture());
    const KeyId = 'fixture-SealC01A1568';
    const content = Buffer.from('每日封存');
    const Message = MessageType === 'RAW' ? content : createHash('sha256').update(content).digest();
    const request = { KeyId, Message, MessageType, SigningAlgorithm };
    const { Signature } = await client.send(new SignCommand(request));
    expect((await client.send(new VerifyCommand({ ...request, Signature }))).SignatureValid).toBe(true);
    const { PublicKey, KeySpec } = await client.send(new GetPublicKeyCommand({ KeyId }));
    expect(KeySpec).toBe('ECC_NIST_P256');
    const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    expect(verify('sha256', content, key, Buffer.from(Signature ?? []))).toBe(true);
    const changed = client.send(new VerifyCommand({ ...request, Message: Buffer.from(Message).reverse(), Signature }));
    await expect(changed).rejects.toMatchObject({ name: 'KMSInvalidSignatureException' });
  },
);

test.each(['RSASSA_PSS_SHA_256', 'RSASSA_PKCS1_V1_5_SHA_384'] as const)('an RSA key signs by %s', async (algorithm) => {
  const client = kmsOf(await startFixture());
  const request = { KeyId: 'alias/rsa', Message: Buffer.from('m'), SigningAlgorithm: algorithm };
  const { Signature } = await client.send(new SignCommand(request));
  expect((await client.send(new VerifyCommand({ ...request, Signature }))).SignatureValid).toBe(true);
  const digest = new SignCommand({ ...request, MessageType: 'DIGEST' });
  await expect(client.send(digest)).rejects.toThrow('does not serve kms:Sign of a digest by RSA');
});

test('a key does only what it is for', async () => {
  const client = kmsOf(await startFixture());
  const Message = Buffer.from('m');
  const wrongUse = { name: 'InvalidKeyUsageException' };
  const secret = 'alias/secrets';
  const seal = 'fixture-SealC01A1568';
  await expect(client.send(new SignCommand({ KeyId: secret, Message, SigningAlgorithm }))).rejects.toMatchObject(
    wrongUse,
  );
  await expect(client.send(new EncryptCommand({ KeyId: seal, Plaintext }))).rejects.toMatchObject(wrongUse);
  const other = new SignCommand({ KeyId: seal, Message, SigningAlgorithm: 'RSASSA_PSS_SHA_256' });
  await expect(client.send(other)).rejects.toMatchObject(wrongUse);
  const none = new EncryptCommand({ KeyId: 'alias/none', Plaintext });
  await expect(client.send(none)).rejects.toMatchObject({ name: 'NotFoundException' });
});
