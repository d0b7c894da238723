import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import type { Files, Shelf, UploadOffer } from '../../functions/adapters/files.ts';
import { FilesMemory } from '../../functions/adapters/files-memory.ts';
import { attachment, FilesS3 } from '../../functions/adapters/files-s3.ts';
import { pdf } from '../kit/applicant.ts';
import { useBuckets } from './kit/buckets.ts';

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

    it.each([
      '91330304MA00000050/2026/质量手册（修订）',
      "91330304MA00000050/2026/a b+c%20d&e=f?g#h'i",
      '91330304MA00000050/2026/𠮷🏆',
      '91330304MA00000050/2026/deeper/and/deeper',
    ])('keeps and links %s as any other key', async (key) => {
      const { files, follow } = open();
      const bytes = pdf(key);
      await files.keep('evidence', key, bytes, mediaType);
      expect(await files.read('evidence', key)).toEqual(new Uint8Array(bytes));
      const response = await follow(await files.link('evidence', key, 'a.pdf'));
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytes));
    });

    it('keeps what many keep at once, whole', async () => {
      const { files } = open();
      const many = Array.from({ length: 8 }, (_, index) => Uint8Array.from({ length: 50_000 }, () => index));
      await Promise.all(many.map((bytes, index) => files.keep('evidence', `owner/at-once/${index}`, bytes, mediaType)));
      for (const [index, bytes] of many.entries())
        expect(await files.read('evidence', `owner/at-once/${index}`)).toEqual(bytes);
    });

    it('keeps twelve megabytes', async () => {
      const { files } = open();
      const bytes = new Uint8Array(12 * 1024 * 1024).fill(7);
      bytes.set([1, 2, 3], bytes.length - 3);
      await files.keep('evidence', 'owner/2026/large', bytes, mediaType);
      expect(Buffer.compare((await files.read('evidence', 'owner/2026/large')) ?? new Uint8Array(), bytes)).toBe(0);
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

/** The browser's form: the offer's fields first, the file last. */
const send: Store['send'] = async ({ url, fields }, bytes) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(bytes)]));
  const response = await fetch(url, { method: 'POST', body: form });
  expect(response.status).toBe(204);
};

describe('files in S3', () => {
  const buckets = useBuckets('Intake', 'Evidence', 'Private');

  /** The store with the checksums that the SDK adds by itself, or with the adapter's own alone. */
  const storeOf = (checksums: 'WHEN_SUPPORTED' | 'WHEN_REQUIRED'): Store => {
    const s3 = new S3Client({
      forcePathStyle: true,
      requestChecksumCalculation: checksums,
      responseChecksumValidation: checksums,
    });
    const shelves = {
      intake: buckets.name('Intake'),
      evidence: buckets.name('Evidence'),
      private: buckets.name('Private'),
    };
    return { files: new FilesS3(s3, shelves), send, follow: (link) => fetch(link) };
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
        { bucket: buckets.name('Intake') },
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
