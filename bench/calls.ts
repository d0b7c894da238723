import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type Cloud, startCloud } from '../local/cloud.ts';
import { users } from '../local/seed/users.ts';
import { type Estate, openEstate } from '../test/adapters/kit/estate.ts';
import { assembly } from '../test/e2e/assembly.ts';
import { type Group, measure, measureFew, type Timing } from './measure.ts';

/** It reads nothing: what it takes is what a call takes. */
const path = '/api/health';

const withCloud = async <T>(use: (cloud: Cloud) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const cloud = await startCloud({ assembly, dataDir, port: 0, users });
  try {
    return await use(cloud);
  } finally {
    await cloud.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const ask = async (url: string): Promise<void> => {
  const response = await fetch(url + path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  await response.arrayBuffer();
};

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** The same function without gateway and worker: imported, and called with the gateway's event. */
const directly = async (estate: Estate): Promise<() => Promise<void>> => {
  const nameOf = (type: string, name: string) => estate.resource(type, name).name;
  Object.assign(process.env, {
    JOURNAL_TABLE: nameOf('AWS::DynamoDB::Table', 'RecordsJournal'),
    PRIVATE_TABLE: nameOf('AWS::DynamoDB::Table', 'RecordsPrivate'),
    INTAKE_BUCKET: nameOf('AWS::S3::Bucket', 'EvidenceIntake'),
    EVIDENCE_BUCKET: nameOf('AWS::S3::Bucket', 'Evidence'),
    PRIVATE_BUCKET: nameOf('AWS::S3::Bucket', 'EvidencePrivate'),
    ROLES_CLAIM: 'roles',
    UNIT_CLAIM: 'unit',
  });
  const { handler } = (await import('../functions/api/public/handler.ts')) as unknown as { handler: Handler };
  const event = {
    routeKey: `GET ${path}`,
    rawPath: path,
    headers: {},
    requestContext: { timeEpoch: Date.parse('2026-03-20T04:00:00Z'), http: { method: 'GET', path } },
  } as unknown as APIGatewayProxyEventV2;
  return async () => {
    const { statusCode, body } = await handler(event, { awsRequestId: 'bench' } as Context);
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}: ${body}`);
  };
};

/** A function called directly, through the local gateway when warm, and when it has to be started first. */
export const measureCalls = async (): Promise<Group> => {
  const estate = await openEstate();
  try {
    const direct = await measure({ 'the handler, called directly': await directly(estate) });
    const warm = await withCloud(async ({ url }) => {
      await ask(url);
      return measure({ 'through the gateway, warm': () => ask(url) });
    });
    const starts: Timing[] = [];
    for (let start = 0; start < 5; start += 1)
      starts.push(await withCloud(({ url }) => measureFew('through the gateway, cold', 1, () => ask(url))));
    const cold = starts.toSorted((a, b) => a.median - b.median)[2];
    return {
      title: 'One call',
      says: 'The one that reads nothing. Cold: a worker is started and loads the bundle, on the local cloud.',
      timings: [...direct, ...warm, ...(cold ? [cold] : [])],
    };
  } finally {
    await estate.close();
  }
};
