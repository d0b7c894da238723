import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  type SignKeyObjectInput,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import * as z from 'zod';
import type { Store } from '../store.ts';
import type { Resource, Stack } from '../template/stack.ts';
import { AwsError, type Operations } from './json-api.ts';

const keySchema = z.object({
  KeySpec: z
    .enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'ECC_NIST_P256', 'ECC_NIST_P384'])
    .default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.string().default('ENCRYPT_DECRYPT'),
});
type Key = Resource<z.infer<typeof keySchema>> & {
  /** PEM of a private key, or base64 of a secret one. */ material: string;
};

interface Input {
  readonly KeyId?: string;
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly Message?: string;
  readonly MessageType?: string;
  readonly Signature?: string;
  readonly SigningAlgorithm?: string;
  readonly Mac?: string;
  readonly MacAlgorithm?: string;
  readonly NumberOfBytes?: number;
  readonly KeySpec?: string;
}

const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64');
const invalid = (): AwsError => new AwsError('InvalidCiphertextException', '');

const newMaterial = ({ KeySpec }: z.infer<typeof keySchema>): string => {
  const [family, kind, size = ''] = KeySpec.split('_');
  if (family !== 'RSA' && family !== 'ECC') return randomBytes(32).toString('base64');
  const { privateKey } =
    family === 'RSA'
      ? generateKeyPairSync('rsa', { modulusLength: Number(kind) })
      : generateKeyPairSync('ec', { namedCurve: size.replace('P', 'P-') });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** The options of node:crypto for a signing algorithm of KMS. */
const signing = (key: KeyObject, algorithm = ''): [hash: string, SignKeyObjectInput] => {
  const [, scheme, size] = /^(ECDSA|RSASSA_PSS|RSASSA_PKCS1_V1_5)_SHA_(256|384|512)$/.exec(algorithm) ?? [];
  if (!scheme || (scheme === 'ECDSA') !== (key.asymmetricKeyType === 'ec'))
    throw new AwsError('InvalidKeyUsageException', `The key does not sign with ${algorithm}.`);
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return [`sha${size}`, { key, dsaEncoding: 'der', ...(scheme === 'RSASSA_PSS' && pss) }];
};

/** What of a request is authenticated with the text: the context, its entries in one order. */
const contextOf = (key: Key, { EncryptionContext = {} }: Input): Buffer =>
  Buffer.from(JSON.stringify([key.name, Object.entries(EncryptionContext).sort(([a], [b]) => (a < b ? -1 : 1))]));

/** The template's keys over node:crypto. Their material is made at the first start and kept in the cloud's state. */
export class Kms {
  readonly #keys = new Map<string, Key>();

  static async open(stack: Stack, store: Store): Promise<Kms> {
    const kms = new Kms();
    for (const resource of stack.all(keySchema, 'AWS::KMS::Key')) {
      const kept = await store.get<string>(`key!${resource.name}`);
      const material = kept ?? newMaterial(resource.properties);
      if (!kept) await store.write([`key!${resource.name}`, material]);
      for (const id of [resource.name, resource.arn]) kms.#keys.set(id, { ...resource, material });
    }
    for (const alias of stack.all(z.object({ TargetKeyId: z.string() }), 'AWS::KMS::Alias'))
      for (const id of [alias.name, alias.arn]) kms.#keys.set(id, kms.#key({ KeyId: alias.properties.TargetKeyId }));
    return kms;
  }

  operations(): Operations {
    return {
      Encrypt: async (input: Input) => {
        const key = this.#key(input, 'ENCRYPT_DECRYPT');
        return {
          KeyId: key.arn,
          CiphertextBlob: this.#seal(key, bytes(input.Plaintext), input),
          EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
        };
      },
      Decrypt: async (input: Input) => {
        const blob = bytes(input.CiphertextBlob);
        const idLength = blob[0] ?? 0;
        const key = this.#keys.get(blob.subarray(1, 1 + idLength).toString());
        if (!key) throw invalid();
        if (input.KeyId && this.#key(input).arn !== key.arn)
          throw new AwsError(
            'IncorrectKeyException',
            'The key ID in the request does not identify a CMK that can perform this operation.',
          );
        return {
          KeyId: key.arn,
          Plaintext: this.#open(key, blob.subarray(1 + idLength), input),
          EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
        };
      },
      GenerateDataKey: async (input: Input) => {
        const key = this.#key(input, 'ENCRYPT_DECRYPT');
        const plain = randomBytes(input.NumberOfBytes ?? (input.KeySpec === 'AES_128' ? 16 : 32));
        return { KeyId: key.arn, Plaintext: plain.toString('base64'), CiphertextBlob: this.#seal(key, plain, input) };
      },
      Sign: async (input: Input) => {
        const key = this.#key(input, 'SIGN_VERIFY');
        const [hash, options] = signing(createPrivateKey(key.material), input.SigningAlgorithm);
        const signature = sign(hash, this.#message(input), options);
        return { KeyId: key.arn, Signature: signature.toString('base64'), SigningAlgorithm: input.SigningAlgorithm };
      },
      Verify: async (input: Input) => {
        const key = this.#key(input, 'SIGN_VERIFY');
        const [hash, options] = signing(createPublicKey(key.material), input.SigningAlgorithm);
        if (!verify(hash, this.#message(input), options, bytes(input.Signature)))
          throw new AwsError('KMSInvalidSignatureException', '');
        return { KeyId: key.arn, SignatureValid: true, SigningAlgorithm: input.SigningAlgorithm };
      },
      GetPublicKey: async (input: Input) => {
        const key = this.#key(input, 'SIGN_VERIFY');
        const der = createPublicKey(key.material).export({ type: 'spki', format: 'der' });
        return {
          KeyId: key.arn,
          PublicKey: der.toString('base64'),
          KeySpec: key.properties.KeySpec,
          KeyUsage: key.properties.KeyUsage,
        };
      },
      GenerateMac: async (input: Input) => {
        const key = this.#key(input, 'GENERATE_VERIFY_MAC');
        return { KeyId: key.arn, Mac: this.#mac(key, input).toString('base64'), MacAlgorithm: input.MacAlgorithm };
      },
      VerifyMac: async (input: Input) => {
        const key = this.#key(input, 'GENERATE_VERIFY_MAC');
        const [wanted, given] = [this.#mac(key, input), bytes(input.Mac)];
        if (wanted.length !== given.length || !timingSafeEqual(wanted, given))
          throw new AwsError('KMSInvalidMacException', '');
        return { KeyId: key.arn, MacValid: true, MacAlgorithm: input.MacAlgorithm };
      },
    };
  }

  #key({ KeyId = '' }: Input, usage?: string): Key {
    const key = this.#keys.get(KeyId);
    if (!key) throw new AwsError('NotFoundException', `Key '${KeyId}' does not exist`);
    if (usage && key.properties.KeyUsage !== usage)
      throw new AwsError(
        'InvalidKeyUsageException',
        `${key.arn} key usage is ${key.properties.KeyUsage} which is not valid for ${usage}.`,
      );
    return key;
  }

  #message({ Message, MessageType = 'RAW' }: Input): Buffer {
    const message = bytes(Message);
    // node:crypto signs messages, not digests that were made elsewhere.
    if (MessageType !== 'RAW')
      throw new AwsError(
        'UnsupportedOperationException',
        `The local cloud does not serve kms:Sign with MessageType ${MessageType}.`,
      );
    if (message.length > 4096)
      throw new AwsError('ValidationException', 'Message: Member must have length less than or equal to 4096');
    return message;
  }

  #mac(key: Key, { Message, MacAlgorithm }: Input): Buffer {
    if (MacAlgorithm !== 'HMAC_SHA_256')
      throw new AwsError('InvalidKeyUsageException', `The key makes no ${MacAlgorithm}.`);
    return createHmac('sha256', bytes(key.material)).update(bytes(Message)).digest();
  }

  /** Length and name of the key, then initial vector, tag and text of AES-256-GCM, in base64. */
  #seal(key: Key, plain: Buffer, input: Input): string {
    const vector = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', bytes(key.material), vector).setAAD(contextOf(key, input));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    const id = Buffer.from(key.name);
    return Buffer.concat([Buffer.from([id.length]), id, vector, cipher.getAuthTag(), text]).toString('base64');
  }

  #open(key: Key, sealed: Buffer, input: Input): string {
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
  }
}
