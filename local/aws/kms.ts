import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import * as z from 'zod';
import type { Store } from '../store.ts';
import type { Resource, Stack } from '../template/stack.ts';
import { AwsError, type Operations } from './json-api.ts';

const keySchema = z.union([
  z.object({ KeySpec: z.literal('ECC_NIST_P256'), KeyUsage: z.literal('SIGN_VERIFY') }),
  z.object({
    KeySpec: z.literal('SYMMETRIC_DEFAULT').default('SYMMETRIC_DEFAULT'),
    KeyUsage: z.literal('ENCRYPT_DECRYPT').default('ENCRYPT_DECRYPT'),
  }),
]);
interface Key extends Resource<z.infer<typeof keySchema>> {
  /** PEM of a private key, or base64 of a secret one. */
  readonly material: string;
}

interface Input {
  readonly KeyId: string;
  readonly Plaintext: string;
  readonly CiphertextBlob: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly Message: string;
  readonly MessageType?: string;
  readonly SigningAlgorithm: string;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

const newMaterial = (spec: string): string =>
  spec === 'SYMMETRIC_DEFAULT'
    ? randomBytes(32).toString('base64')
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What of a request is authenticated with the text: the key and the context, its entries in one order. */
const contextOf = (key: Key, { EncryptionContext = {} }: Input): Buffer =>
  Buffer.from(JSON.stringify([key.name, Object.entries(EncryptionContext).sort(([a], [b]) => (a < b ? -1 : 1))]));

/** Length and name of the key, then initial vector, tag and text of AES-256-GCM, in base64. */
const seal = (key: Key, input: Input): string => {
  const vector = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', bytes(key.material), vector).setAAD(contextOf(key, input));
  const text = Buffer.concat([cipher.update(bytes(input.Plaintext)), cipher.final()]);
  const id = Buffer.from(key.name);
  return Buffer.concat([Buffer.from([id.length]), id, vector, cipher.getAuthTag(), text]).toString('base64');
};

const unseal = (key: Key, sealed: Buffer, input: Input): string => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes(key.material), sealed.subarray(0, 12))
      .setAAD(contextOf(key, input))
      .setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('base64');
  } catch {
    // The tag does not fit: another context, another key, or a changed text.
    throw new AwsError('InvalidCiphertextException', '');
  }
};

/** By @noble/curves, as node:crypto takes no digest that was made elsewhere. */
const sign = ({ material }: Key, { Message, MessageType, SigningAlgorithm }: Input): string => {
  if (MessageType !== 'DIGEST' || SigningAlgorithm !== 'ECDSA_SHA_256')
    throw new AwsError(
      'UnsupportedOperationException',
      `The local cloud does not serve kms:Sign of a ${MessageType} message by ${SigningAlgorithm}.`,
    );
  const secret = Buffer.from(createPrivateKey(material).export({ format: 'jwk' }).d ?? '', 'base64url');
  return Buffer.from(p256.sign(bytes(Message), secret, { prehash: false, lowS: false, format: 'der' })).toString(
    'base64',
  );
};

/** The template's keys. Their material is made at the first start and kept in the cloud's state. */
export class Kms {
  readonly #keys = new Map<string, Key>();

  static async open(stack: Stack, store: Store): Promise<Kms> {
    const kms = new Kms();
    for (const resource of stack.all(keySchema, 'AWS::KMS::Key')) {
      const kept = store.get<string>(`key!${resource.name}`);
      const material = kept ?? newMaterial(resource.properties.KeySpec);
      if (!kept) await store.write([`key!${resource.name}`, material]);
      for (const id of [resource.name, resource.arn]) kms.#keys.set(id, { ...resource, material });
    }
    return kms;
  }

  operations(): Operations {
    return {
      Encrypt: async (input: Input) => {
        const key = this.#key(input.KeyId, 'ENCRYPT_DECRYPT');
        return { KeyId: key.arn, CiphertextBlob: seal(key, input), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
      },
      Decrypt: async (input: Input) => {
        const blob = bytes(input.CiphertextBlob);
        const end = 1 + (blob[0] ?? 0);
        const key = this.#keys.get(blob.subarray(1, end).toString());
        if (!key) throw new AwsError('InvalidCiphertextException', '');
        if (input.KeyId && this.#key(input.KeyId, 'ENCRYPT_DECRYPT').arn !== key.arn)
          throw new AwsError('IncorrectKeyException', 'The text was encrypted under another key.');
        const Plaintext = unseal(key, blob.subarray(end), input);
        return { KeyId: key.arn, Plaintext, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
      },
      Sign: async (input: Input) => {
        const key = this.#key(input.KeyId, 'SIGN_VERIFY');
        return { KeyId: key.arn, Signature: sign(key, input), SigningAlgorithm: input.SigningAlgorithm };
      },
      GetPublicKey: async (input: Input) => {
        const { arn, material, properties } = this.#key(input.KeyId, 'SIGN_VERIFY');
        const der = createPublicKey(material).export({ type: 'spki', format: 'der' });
        return { KeyId: arn, PublicKey: der.toString('base64'), ...properties };
      },
    };
  }

  #key(id: string, usage: string): Key {
    const key = this.#keys.get(id);
    if (!key) throw new AwsError('NotFoundException', `Key '${id}' does not exist`);
    if (key.properties.KeyUsage !== usage)
      throw new AwsError('InvalidKeyUsageException', `${key.arn} is for ${key.properties.KeyUsage}, not for ${usage}.`);
    return key;
  }
}
