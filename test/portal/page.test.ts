import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { s3Client } from '../../functions/adapters/clients.ts';
import { publishPortal } from '../../infra/publish.ts';
import { type Estate, openEstate } from '../adapters/kit/estate.ts';

describe('the portal’s page', () => {
  let folder = '';
  let estate: Estate | undefined;
  let bucket = '';
  let open: (path: string) => Promise<APIGatewayProxyStructuredResultV2>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>质量奖</title>');
    await writeFile(join(folder, 'icon.svg'), '<svg/>');
    await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'export {};');
    await writeFile(join(folder, 'assets', 'index-1a2b.js.map'), '{}');
    estate = await openEstate();
    bucket = estate.resource('AWS::S3::Bucket', 'PortalFilesBucket').name;
    vi.stubEnv('PORTAL_BUCKET', bucket);
    const { handler } = await import('../../functions/portal/page/handler.ts');
    open = (rawPath) =>
      Promise.resolve(
        handler({ rawPath } as APIGatewayProxyEventV2, {} as Context),
      ) as Promise<APIGatewayProxyStructuredResultV2>;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await estate?.close();
    await rm(folder, { recursive: true });
  });

  it('before it was published is an answer that says to come back, kept by nobody', async () => {
    expect(await open('/')).toMatchObject({ statusCode: 503, headers: { 'cache-control': 'no-store' } });
  });

  it('is published last, after the files that it names; maps of sources are not', async () => {
    expect(await publishPortal(s3Client(), bucket, folder)).toEqual(['assets/index-1a2b.js', 'icon.svg', 'index.html']);
    const { ContentType, CacheControl } = await s3Client().send(
      new GetObjectCommand({ Bucket: bucket, Key: 'assets/index-1a2b.js' }),
    );
    expect([ContentType, CacheControl]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it.each(['/', '/notices/2026-1', '/certificates/OH-2026-001'])('answers at %s, for a minute', async (path) => {
    expect(await open(path)).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=60' },
      body: '<!doctype html><title>质量奖</title>',
    });
  });

  it('is not what a file that is not there turns into', async () => {
    expect(await open('/assets/index-0000.js')).toMatchObject({ statusCode: 404 });
  });

  it('without a page nothing is published', async () => {
    await rm(join(folder, 'index.html'));
    await expect(publishPortal(s3Client(), bucket, folder)).rejects.toThrow(/no index\.html/);
  });
});
