import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files, Shelf, UploadOffer } from './files.ts';
import { digest } from './journal.ts';

/** How long an upload may be begun, in seconds of real time. */
const uploadSeconds = 15 * 60;
/** How long a link to a file lives, in seconds of real time. */
const linkSeconds = 60;

/**
 * The file store in S3, a bucket per shelf. Bodies are whole buffers with a checksum of their own: streams would be sent in chunk
 * framing, which not every S3 takes, and a bucket with object lock takes nothing without a checksum.
 */
export class FilesS3 implements Files {
  readonly #s3: S3Client;
  readonly #buckets: Readonly<Record<Shelf, string>>;

  constructor(s3: S3Client, buckets: Readonly<Record<Shelf, string>>) {
    this.#s3 = s3;
    this.#buckets = buckets;
  }

  async offerUpload(key: string, { size, mediaType }: { size: number; mediaType: string }): Promise<UploadOffer> {
    return createPresignedPost(this.#s3, {
      Bucket: this.#buckets.intake,
      Key: key,
      Expires: uploadSeconds,
      Fields: { 'Content-Type': mediaType },
      Conditions: [
        ['content-length-range', size, size],
        ['eq', '$Content-Type', mediaType],
      ],
    });
  }

  async read(shelf: Shelf, key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#buckets[shelf], Key: key }));
      if (!Body) throw new Error(`S3 answered no body for ${key}`);
      return await Body.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async keep(shelf: 'evidence' | 'private', key: string, bytes: Uint8Array, mediaType: string): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#buckets[shelf],
        Key: key,
        Body: bytes,
        ContentType: mediaType,
        // The store refuses what arrives otherwise than it left.
        ChecksumSHA256: Buffer.from(digest(bytes), 'hex').toString('base64'),
      }),
    );
  }

  async link(shelf: 'evidence' | 'private', key: string, name: string): Promise<string> {
    return getSignedUrl(
      this.#s3,
      new GetObjectCommand({
        Bucket: this.#buckets[shelf],
        Key: key,
        ResponseContentDisposition: attachment(name),
      }),
      { expiresIn: linkSeconds },
    );
  }
}

/** To be saved under that name, never shown inside a page (RFC 6266, with the name's letters by RFC 5987). */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
