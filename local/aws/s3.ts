import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import S3rver from '@20minutes/s3rver';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { Hooks } from '../aws/json-api.ts';
import { KeyedLock } from '../store.ts';
import type { Stack } from '../template/stack.ts';
import { AwsError, callHook } from './json-api.ts';

/** The only credentials that s3rver knows; functions get them, and signatures are not checked. */
export const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** The portal uploads from the browser; which origins may do so on AWS is in the template and tested there. */
const openToBrowsers = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedHeader>*</AllowedHeader>${[
  'GET',
  'HEAD',
  'POST',
  'PUT',
]
  .map((method) => `<AllowedMethod>${method}</AllowedMethod>`)
  .join('')}<ExposeHeader>ETag</ExposeHeader></CORSRule></CORSConfiguration>`;

/** Operations by method, on an object or on a bucket; nothing else is served. */
const operations: Readonly<Record<string, string>> = {
  'GET object': 'GetObject',
  'PUT object': 'PutObject',
  'OPTIONS object': 'Preflight',
  'GET bucket': 'ListObjectsV2',
  'POST bucket': 'PostObject',
  'OPTIONS bucket': 'Preflight',
};
/** What the address may say beside it; any other word asks for a part of S3 that is not there. */
const served =
  /^(?:x-amz-.*|response-.*|x-id|list-type|prefix|max-keys|continuation-token|start-after|delimiter|encoding-type)$/i;

const sendError = (response: ServerResponse, status: number, code: string, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml', 'access-control-allow-origin': '*' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
};

/**
 * S3 by s3rver under the path `/s3`, with the template's buckets. Added to it: `If-None-Match: *`, and objects that appear
 * whole or not at all. Versions, object lock, lifecycle and encryption of the template have no effect here; a POST's policy is not
 * enforced either (the function that completes an upload verifies it).
 */
export class S3 {
  readonly #app: S3rver;
  readonly #handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly #locks = new KeyedLock();
  readonly #activity: Activity;
  readonly #hooks: Hooks;

  readonly #incoming: string;

  private constructor(app: S3rver, incoming: string, activity: Activity, hooks: Hooks) {
    this.#app = app;
    this.#incoming = incoming;
    this.#handle = app.callback();
    this.#activity = activity;
    this.#hooks = hooks;
    app.store.putObject = (object) => this.#put(object);
    const list = app.store.listObjects.bind(app.store);
    // s3rver encrypts the mark of a next page by a cipher that OpenSSL no longer has: a listing is one page, however long.
    app.store.listObjects = (bucket, { maxKeys, ...options }) =>
      list(bucket, { ...options, maxKeys: maxKeys === 1000 ? Number.POSITIVE_INFINITY : maxKeys });
  }

  static async open(stack: Stack, dataDir: string, activity: Activity, hooks: Hooks): Promise<S3> {
    const directory = join(dataDir, 's3');
    const buckets = stack.all(z.object({}), 'AWS::S3::Bucket');
    // What a crash left half written is in nobody's way, but of no use either.
    const incoming = join(directory, '.incoming');
    await rm(incoming, { recursive: true, force: true });
    await mkdir(incoming, { recursive: true });
    const app = new S3rver({
      directory,
      silent: true,
      vhostBuckets: false,
      allowMismatchedSignatures: true,
      configureBuckets: buckets.map(({ name }) => ({ name, configs: [openToBrowsers] })),
    });
    await app.configureBuckets();
    return new S3(app, incoming, activity, hooks);
  }

  /** @param request with the path below `/s3`, which stays in `originalUrl`. */
  async serve(request: IncomingMessage & { baseUrl?: string }, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://local');
    const [, bucket = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const copied = request.headers['x-amz-copy-source'] ? ['copy'] : [];
    const [sub] = [...url.searchParams.keys(), ...copied].filter((name) => !served.test(name));
    const what = `${request.method} ${key ? 'object' : 'bucket'}${sub ? `?${sub}` : ''}`;
    const operation = operations[what];
    if (!operation) return sendError(response, 501, 'NotImplemented', `The local cloud does not serve s3: ${what}.`);
    const release = this.#activity.hold(`s3:${operation}`);
    try {
      await callHook(this.#hooks, 's3', operation, { Bucket: bucket, Key: key });
      request.baseUrl = '/s3';
      const forward = async (): Promise<void> => {
        const done = finished(response);
        await this.#handle(request, response);
        await done;
      };
      if (operation !== 'PutObject') await forward();
      else
        await this.#locks.run(`${bucket}/${key}`, async () => {
          if (request.headers['if-none-match'] === '*' && (await this.#app.store.existsObject(bucket, key)))
            sendError(
              response,
              412,
              'PreconditionFailed',
              'At least one of the pre-conditions you specified did not hold',
            );
          else await forward();
        });
    } catch (error) {
      if (error instanceof AwsError) sendError(response, error.status, error.name, error.message);
      // A client that went away in the middle has no answer to get.
      else if (!response.destroyed) throw error;
    } finally {
      release();
    }
  }

  /** Closes the logger, which else keeps handlers on the process. */
  close(): void {
    this.#app.logger.exceptions.unhandle();
    this.#app.logger.close();
  }

  /** s3rver writes into place, so a reader or a crash could meet half an object; the file that makes an object exist comes last. */
  async #put({
    bucket,
    key,
    content,
    metadata,
  }: Parameters<S3rver['store']['putObject']>[0]): ReturnType<S3rver['store']['putObject']> {
    // Keys become paths, and the key of a form is seen by nobody before.
    if (key.split('/').includes('..')) throw new Error(`The key ${key} would climb out of its bucket.`);
    const path = this.#app.store.getResourcePath(bucket, key, 'object');
    const incoming = join(this.#incoming, randomUUID());
    const bytes = Buffer.isBuffer(content) ? content : await buffer(content);
    const md5 = createHash('md5').update(bytes).digest('hex');
    await writeFile(incoming, bytes);
    await mkdir(dirname(path), { recursive: true });
    await this.#app.store.putMetadata(bucket, key, metadata, md5);
    await rename(incoming, path);
    return { size: bytes.length, md5 };
  }
}
