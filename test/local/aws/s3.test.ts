import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { bucket, clientOf, startFixture, temporaryFolder } from '../cloud.ts';

const s3Of = (cloud: Cloud): S3Client => new S3Client(clientOf(cloud, 'S3'));
const textOf = async (client: S3Client, Key: string): Promise<string | undefined> =>
  (await client.send(new GetObjectCommand({ Bucket: bucket, Key }))).Body?.transformToString();

test('objects are put, read, listed, and kept over a restart', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir });
  const client = s3Of(first);
  const Key = '浙江/申报/附件 1.pdf';
  const body = Buffer.from('证明材料'.repeat(100_000));
  await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key,
      Body: body,
      ContentType: 'application/pdf',
      Metadata: { sha256: 'abc' },
    }),
  );
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: 'other', Body: 'x' }));
  await first.close();
  const again = s3Of(await startFixture({ dataDir }));
  const object = await again.send(new GetObjectCommand({ Bucket: bucket, Key }));
  expect((await object.Body?.transformToString())?.length).toBe(400_000);
  expect(object).toMatchObject({
    ContentLength: body.length,
    ContentType: 'application/pdf',
    Metadata: { sha256: 'abc' },
  });
  const { Contents } = await again.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: '浙江/' }));
  expect(Contents?.map((listed) => listed.Key)).toEqual([Key]);
  await expect(textOf(again, 'never put')).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('put-if-absent lets exactly one of many through', async () => {
  const client = s3Of(await startFixture());
  const results = await Promise.allSettled(
    ['一', '二', '三', '四'].map((Body) =>
      client.send(new PutObjectCommand({ Bucket: bucket, Key: 'seal/2026-09-18', Body, IfNoneMatch: '*' })),
    ),
  );
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.name] : []));
  expect(refused).toEqual(['PreconditionFailed', 'PreconditionFailed', 'PreconditionFailed']);
  const winner = ['一', '二', '三', '四'][results.findIndex(({ status }) => status === 'fulfilled')];
  expect(await textOf(client, 'seal/2026-09-18')).toBe(winner);
});

test('a browser uploads by a presigned form and downloads by a presigned address, from another origin', async () => {
  const client = s3Of(await startFixture());
  const { url, fields } = await createPresignedPost(client, {
    Bucket: bucket,
    Key: 'intake/1',
    Conditions: [['content-length-range', 1, 1000], { 'Content-Type': 'image/png' }],
    Fields: { 'Content-Type': 'image/png' },
    Expires: 60,
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob(['picture']), '照片.png');
  const headers = { origin: 'http://localhost:5173' };
  const uploaded = await fetch(url, { method: 'POST', body: form, headers });
  expect([uploaded.status, uploaded.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  const download = await getSignedUrl(
    client,
    new GetObjectCommand({
      Bucket: bucket,
      Key: 'intake/1',
      ResponseContentDisposition: "attachment; filename*=UTF-8''%E7%85%A7.png",
    }),
    { expiresIn: 60 },
  );
  const downloaded = await fetch(download, { headers });
  expect(await downloaded.text()).toBe('picture');
  expect(downloaded.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E7%85%A7.png");
  expect(downloaded.headers.get('content-type')).toBe('image/png');
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
});

test('a copy, a subresource and a key that climbs out of its bucket are refused', async () => {
  const cloud = await startFixture();
  const copy = s3Of(cloud).send(new CopyObjectCommand({ Bucket: bucket, Key: 'b', CopySource: `${bucket}/a` }));
  await expect(copy).rejects.toThrow('The local cloud does not serve s3: PUT object?copy.');
  const tags = await fetch(`${cloud.endpoints.AWS_ENDPOINT_URL_S3}/${bucket}/a?tagging`);
  expect([tags.status, await tags.text()]).toEqual([
    501,
    expect.stringContaining('does not serve s3: GET object?tagging'),
  ]);
  const out = await fetch(`${cloud.endpoints.AWS_ENDPOINT_URL_S3}/${bucket}/..%2F..%2Fstate`, {
    method: 'PUT',
    body: 'x',
  });
  expect(out.status).toBe(500);
});
