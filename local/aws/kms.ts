import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';
import * as z from 'zod';
import type { Store } from '../store.ts';
import type { Resource, Stack } from '../template/stack.ts';
import { AwsError, type Operations } from './json-api.ts';

const specs = ['SYMMETRIC_DEFAULT', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'ECC_NIST_P256', 'ECC_NIST_P384'] as const;
const keySchema = z.object({
  KeySpec: z.enum(specs).default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('ENCRYPT_DECRYPT'),
});
interface Key extends Resource<z.infer<typeof keySchema>> {
  /** PEM of a private key, or base64 of a secret one. */
  readonly material: string;
}

interface Input {
  readonly KeyId?: string;
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly Message?: string;
  readonly MessageType?: 'RAW' | 'DIGEST';
  readonly Signature?: string;
  readonly SigningAlgorithm?: string;
  readonly NumberOfBytes?: number;
  readonly KeySpec?: string;
}

const bytes = (text = ''): Buffer => Buffer.from(text, 'base64');
const invalid = (): AwsError => new AwsError('InvalidCiphertextException', '');

const newMaterial = ({ KeySpec }: z.infer<typeof keySchema>): string => {
  if (KeySpec === 'SYMMETRIC_DEFAULT') return randomBytes(32).toString('base64');
  const size = Number(KeySpec.slice(-4).replace('P', ''));
  const { privateKey } = KeySpec.startsWith('RSA')
    ? generateKeyPairSync('rsa', { modulusLength: size })
    : generateKeyPairSync('ec', { namedCurve: `P-${KeySpec.slice(-3)}` });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** Signs and verifies for one key and algorithm; elliptic curves by @noble/curves, as node:crypto takes no digest made elsewhere. */
const signerOf = (key: Key, { SigningAlgorithm = '', MessageType = 'RAW' }: Input) => {
  const [, scheme, size] = /^(ECDSA|RSASSA_PSS|RSASSA_PKCS1_V1_5)_SHA_(256|384|512)$/.exec(SigningAlgorithm) ?? [];
  const isCurve = key.properties.KeySpec.startsWith('ECC');
  if (!scheme || (scheme === 'ECDSA') !== isCurve)
    throw new AwsError('InvalidKeyUsageException', `The key does not sign with ${SigningAlgorithm}.`);
  const privateKey = createPrivateKey(key.material);
  if (isCurve) {
    const curve = key.properties.KeySpec === 'ECC_NIST_P256' ? p256 : p384;
    const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
    const digestOf = (message: Buffer) =>
      MessageType === 'DIGEST' ? message : createHash(`sha${size}`).update(message).digest();
    const how = { prehash: false, lowS: false, format: 'der' } as const;
    return {
      sign: (message: Buffer) => Buffer.from(curve.sign(digestOf(message), secret, how)),
      verify: (message: Buffer, signature: Buffer) =>
        curve.verify(signature, digestOf(message), curve.getPublicKey(secret), how),
    };
  }
  if (MessageType === 'DIGEST')
    throw new AwsError('UnsupportedOperationException', 'The local cloud does not serve kms:Sign of a digest by RSA.');
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const how = scheme === 'RSASSA_PSS' ? pss : {};
  return {
    sign: (message: Buffer) => sign(`sha${size}`, message, { key: privateKey, ...how }),
    verify: (message: Buffer, signature: Buffer) =>
      verify(`sha${size}`, message, { key: createPublicKey(key.material), ...how }, signature),
  };
};

/** What of a request is authenticated with the text: the key and the context, its entries in one order. */
const contextOf = (key: Key, { EncryptionContext = {} }: Input): Buffer =>
  Buffer.from(JSON.stringify([key.name, Object.entries(EncryptionContext).sort(([a], [b]) => (a < b ? -1 : 1))]));

/** Length and name of the key, then initial vector, tag and text of AES-256-GCM, in base64. */
const seal = (key: Key, plain: Buffer, input: Input): string => {
  const vector = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', bytes(key.material), vector).setAAD(contextOf(key, input));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  const id = Buffer.from(key.name);
  return Buffer.concat([Buffer.from([id.length]), id, vector, cipher.getAuthTag(), text]).toString('base64');
};

const unseal = (key: Key, sealed: Buffer, input: Input): string => {
  if (sealed.length < 28) throw invalid();
  const decipher = createDecipheriv('aes-256-gcm', bytes(key.material), sealed.subarray(0, 12))
    .setAAD(contextOf(key, input))
    .setAuthTag(sealed.subarray(12, 28));
  const start = decipher.update(sealed.subarray(28));
  try {
    return Buffer.concat([start, decipher.final()]).toString('base64');
  } catch {
    // The tag does not fit: another context, another key, or a changed text.
    throw invalid();
  }
};

/** The template's keys. Their material is made at the first start and kept in the cloud's state. */
export class Kms {
  readonly #keys = new Map<string, Key>();

  static async open(stack: Stack, store: Store): Promise<Kms> {
    const kms = new Kms();
    for (const resource of stack.all(keySchema, 'AWS::KMS::Key')) {
      const kept = store.get<string>(`key!${resource.name}`);
      const material = kept ?? newMaterial(resource.properties);
      if (!kept) await store.write([`key!${resource.name}`, material]);
      for (const id of [resource.name, resource.arn]) kms.#keys.set(id, { ...resource, material });
    }
    for (const alias of stack.all(z.object({ TargetKeyId: z.string() }), 'AWS::KMS::Alias'))
      for (const id of [alias.name, alias.arn]) kms.#keys.set(id, kms.#key({ KeyId: alias.properties.TargetKeyId }));
    return kms;
  }

  operations(): Operations {
    const EncryptionAlgorithm = 'SYMMETRIC_DEFAULT';
    return {
      Encrypt: async (input: Input) => {
        const key = this.#key(input, 'ENCRYPT_DECRYPT');
        return { KeyId: key.arn, CiphertextBlob: seal(key, bytes(input.Plaintext), input), EncryptionAlgorithm };
      },
      Decrypt: async (input: Input) => {
        const blob = bytes(input.CiphertextBlob);
        const end = 1 + (blob[0] ?? 0);
        const key = this.#keys.get(blob.subarray(1, end).toString());
        if (!key) throw invalid();
        if (input.KeyId && this.#key(input).arn !== key.arn)
          throw new AwsError('IncorrectKeyException', 'The text was encrypted under another key.');
        return { KeyId: key.arn, Plaintext: unseal(key, blob.subarray(end), input), EncryptionAlgorithm };
      },
      GenerateDataKey: async (input: Input) => {
        const key = this.#key(input, 'ENCRYPT_DECRYPT');
        const plain = randomBytes(input.NumberOfBytes ?? (input.KeySpec === 'AES_128' ? 16 : 32));
        return { KeyId: key.arn, Plaintext: plain.toString('base64'), CiphertextBlob: seal(key, plain, input) };
      },
      Sign: async (input: Input) => {
        const key = this.#key(input, 'SIGN_VERIFY');
        const signature = signerOf(key, input).sign(this.#message(input));
        return { KeyId: key.arn, Signature: signature.toString('base64'), SigningAlgorithm: input.SigningAlgorithm };
      },
      Verify: async (input: Input) => {
        const key = this.#key(input, 'SIGN_VERIFY');
        if (!signerOf(key, input).verify(this.#message(input), bytes(input.Signature)))
          throw new AwsError('KMSInvalidSignatureException', '');
        return { KeyId: key.arn, SignatureValid: true, SigningAlgorithm: input.SigningAlgorithm };
      },
      GetPublicKey: async (input: Input) => {
        const { arn, material, properties } = this.#key(input, 'SIGN_VERIFY');
        const der = createPublicKey(material).export({ type: 'spki', format: 'der' });
        return { KeyId: arn, PublicKey: der.toString('base64'), ...properties };
      },
    };
  }

  #key({ KeyId = '' }: Input, usage?: string): Key {
    const key = this.#keys.get(KeyId);
    if (!key) throw new AwsError('NotFoundException', `Key '${KeyId}' does not exist`);
    if (usage && key.properties.KeyUsage !== usage)
      throw new AwsError('InvalidKeyUsageException', `${key.arn} is for ${key.properties.KeyUsage}, not for ${usage}.`);
    return key;
  }

  #message({ Message }: Input): Buffer {
    const message = bytes(Message);
    if (message.length > 4096) throw new AwsError('ValidationException', 'A message has at most 4096 bytes.');
    return message;
  }
}
