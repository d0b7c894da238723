import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files, Shelf, UploadOffer } from '../../functions/adapters/files.ts';
import { FilesMemory } from '../../functions/adapters/files-memory.ts';
import { attachment, FilesS3 } from '../../functions/adapters/files-s3.ts';
import { pdf } from '../kit/applicant.ts';

/** A file store with the browser's part: how it sends a file, and what a link gives. */
interface Store {
  readonly files: Files;
  send(offer: UploadOffer, bytes: Uint8Array): Promise<void>;
  follow(link: string): Promise<Response>;
}

/** What every file store does. */
const contract = (name: string, open: () => Store): void => {
  describe(name, () => {
    const mediaType = 'application/pdf';

    it('takes an upload at exactly the offered key', async () => {
      const { files, send } = open();
      const bytes = pdf('上传');
      const offer = await files.offerUpload('owner/2026/id-1', { size: bytes.length, mediaType });
      expect(offer.fields).toMatchObject({ key: 'owner/2026/id-1' });
      await send(offer, bytes);
      expect(await files.read('intake', 'owner/2026/id-1')).toEqual(new Uint8Array(bytes));
    });

    it('reads nothing where nothing lies, and keeps the shelves apart', async () => {
      const { files } = open();
      await files.keep('evidence', 'owner/2026/apart', pdf('a'), mediaType);
      expect(await files.read('evidence', 'owner/2026/nothing')).toBeUndefined();
      expect(await files.read('private', 'owner/2026/apart')).toBeUndefined();
      expect(await files.read('intake', 'owner/2026/apart')).toBeUndefined();
    });

    it('keeps bytes as they are, and keeping the same again is harmless', async () => {
      const { files } = open();
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      await files.keep('private', 'owner/2026/kept', bytes, mediaType);
      await files.keep('private', 'owner/2026/kept', bytes, mediaType);
      expect(await files.read('private', 'owner/2026/kept')).toEqual(bytes);
    });

    it('links to a file under its Chinese name', async () => {
      const { files, follow } = open();
      const bytes = pdf('链接');
      await files.keep('evidence', 'owner/2026/linked', bytes, mediaType);
      const response = await follow(await files.link('evidence', 'owner/2026/linked', '质量手册（2026）.pdf'));
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytes));
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(disposition)).toContain('质量手册（2026）.pdf');
    });
  });
};

const memory = new FilesMemory();
contract('files in memory', () => ({
  files: memory,
  send: async ({ fields }, bytes) => memory.deliver(String(fields.key), bytes),
  follow: async (link) => {
    const [, place = '', name = ''] = /^memory:(.+)\?name=(.+)$/.exec(link) ?? [];
    const [shelf, ...key] = place.split('/');
    const bytes = await memory.read(shelf as Shelf, key.join('/'));
    return new Response(Buffer.from(bytes ?? []), { headers: { 'content-disposition': name } });
  },
}));

/** What is used of s3rver, which brings no types. */
interface Emulator {
  readonly logger: { close(): void };
  callback(): RequestListener;
}
type EmulatorClass = new (options: Record<string, unknown>) => Emulator;

/** The browser's form: the offer's fields first, the file last. */
const send: Store['send'] = async ({ url, fields }, bytes) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(bytes)]));
  const response = await fetch(url, { method: 'POST', body: form });
  expect(response.status).toBe(204);
};

const buckets = { intake: 'test-intake', evidence: 'test-evidence', private: 'test-private' } as const;

describe('files in S3', () => {
  let directory = '';
  let emulator: Emulator | undefined;
  let server: Server | undefined;
  const stores = new Map<string, Store>();

  beforeAll(async () => {
    let endpoint = process.env.AWS_ENDPOINT_URL_S3;
    if (endpoint === undefined) {
      directory = await mkdtemp(join(tmpdir(), 'files-'));
      const library: { default: EmulatorClass } = await import(String('@20minutes/s3rver'));
      emulator = new library.default({ directory, silent: true, vhostBuckets: false, allowMismatchedSignatures: true });
      server = createServer(emulator.callback());
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
      endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }
    for (const checksums of ['WHEN_SUPPORTED', 'WHEN_REQUIRED'] as const) {
      const s3 = new S3Client({
        endpoint,
        region: 'us-east-1',
        credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
        forcePathStyle: true,
        requestChecksumCalculation: checksums,
        responseChecksumValidation: checksums,
      });
      if (stores.size === 0) {
        for (const Bucket of Object.values(buckets)) await s3.send(new CreateBucketCommand({ Bucket }));
      }
      stores.set(checksums, { files: new FilesS3(s3, buckets), send, follow: (link) => fetch(link) });
    }
  });

  afterAll(async () => {
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    emulator?.logger.close();
    if (directory) await rm(directory, { recursive: true });
  });

  const storeOf = (checksums: string): Store => {
    const store = stores.get(checksums);
    if (!store) throw new Error('the store is not up');
    return store;
  };
  contract('as the SDK is by default', () => storeOf('WHEN_SUPPORTED'));
  contract('without implicit checksums', () => storeOf('WHEN_REQUIRED'));

  it('A13b: offers exactly one key, length and type, for minutes', async () => {
    const offer = await storeOf('WHEN_SUPPORTED').files.offerUpload('owner/2026/exact', {
      size: 1234,
      mediaType: 'application/pdf',
    });
    const policy = JSON.parse(Buffer.from(String(offer.fields.Policy), 'base64').toString('utf8'));
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1234, 1234],
        ['eq', '$Content-Type', 'application/pdf'],
        { key: 'owner/2026/exact' },
        { bucket: buckets.intake },
      ]),
    );
    expect(offer.fields['Content-Type']).toBe('application/pdf');
  });

  it('A20d: a link lives a minute', async () => {
    const link = new URL(await storeOf('WHEN_SUPPORTED').files.link('evidence', 'owner/2026/x', 'a.pdf'));
    expect(link.searchParams.get('X-Amz-Expires')).toBe('60');
    expect([...link.searchParams.keys()].filter((key) => /checksum/i.test(key) && !/mode/i.test(key))).toEqual([]);
  });
});

describe('the name under which a file is saved', () => {
  it.each([
    ['a.pdf', `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`],
    ['质量.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E8%B4%A8%E9%87%8F.pdf`],
    ['a"b\\c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a%22b%5Cc.pdf`],
    ["it's (1)*.pdf", `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
  ])('writes %s so that no letter ends the header', (name, header) => {
    expect(attachment(name)).toBe(header);
  });
});
