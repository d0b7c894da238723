import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import { type Cloud, type CloudOptions, startCloud } from '../../local/cloud.ts';
import { loadUsers } from '../../local/users.ts';

const fixture = join(import.meta.dirname, 'fixture');

/** The fixture stack's cloud assembly, made once for its sources and shared by all test files. */
export const fixtureAssembly = async (): Promise<string> => {
  const files = (await Array.fromAsync(glob('**/*.ts', { cwd: fixture }))).sort();
  const hash = createHash('sha256');
  for (const file of [...files, '../../../infra/http-definition.ts'])
    hash.update(file).update(await readFile(join(fixture, file)));
  const folder = join(fixture, 'cdk.out', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const making = `${folder}-${randomUUID()}`;
  await promisify(execFile)(process.execPath, [join(fixture, 'app.ts')], {
    env: { ...process.env, CDK_OUTDIR: making },
  });
  try {
    await rename(making, folder);
  } catch {
    // Another test file was faster; its assembly is the same.
    await rm(making, { recursive: true });
  }
  return folder;
};

const users = loadUsers([
  { user: 'officer', name: '周敏', roles: ['office', 'committee'] },
  { user: 'handler', name: '李华', roles: ['applicant'], unit: '91330304MA00000050' },
]);

/** A fresh folder that is gone after the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'local-cloud-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** The fixture stack, running on a free port until the test ends. */
export const startFixture = async (options: Partial<CloudOptions> = {}): Promise<Cloud> => {
  const dataDir = options.dataDir ?? (await temporaryFolder());
  const cloud = await startCloud({ assembly: await fixtureAssembly(), port: 0, users, ...options, dataDir });
  onTestFinished(() => cloud.close());
  return cloud;
};

/** What an SDK client of a test needs to reach the cloud's endpoint of a service. */
export const clientOf = (cloud: Cloud, service: 'DYNAMODB' | 'S3' | 'SFN' | 'KMS') => ({
  endpoint: cloud.endpoints[`AWS_ENDPOINT_URL_${service}`] ?? '',
  region: 'cn-north-1',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
});

export const documentsOf = (cloud: Cloud): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(clientOf(cloud, 'DYNAMODB')));

/** All items of a partition. */
export const itemsOf = async (cloud: Cloud, table: string, pk: string): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await documentsOf(cloud).send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items;
};

export const journal = 'fixture-JournalAE8C44B2';
export const views = 'fixture-ViewsC0DDE3FE';
export const bucket = 'fixture-evidence4cc26d68';

export const post = (cloud: Cloud, path: string, body: unknown): Promise<Response> =>
  fetch(cloud.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Asks the fixture's API function to do something. */
export const run = (cloud: Cloud, action: string, item?: Record<string, unknown>): Promise<Response> =>
  post(cloud, '/api/run', { action, item });
