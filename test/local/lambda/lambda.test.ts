import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { run, startFixture, temporaryFolder } from '../cloud.ts';

const json = async (answer: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await answer).json()) as Record<string, unknown>;

/** Calls the worker function through the only way in from outside: a state machine's or the gateway's are tested with those. */
const failed = async (cloud: Cloud, action: string): Promise<[number, number]> => [
  (await run(cloud, action)).status,
  (await run(cloud, 'remaining')).status,
];

test('a function has its own environment, the context of Lambda and its timeout', async () => {
  const cloud = await startFixture();
  const env = await json(run(cloud, 'env'));
  expect(env).toMatchObject({
    AWS_LAMBDA_FUNCTION_NAME: 'fixture-api',
    AWS_REGION: 'cn-north-1',
    JOURNAL: 'fixture-JournalAE8C44B2',
    BUCKET: 'fixture-evidence4cc26d68',
    GATEWAY: `${cloud.url}/dev/gateway`,
    PLACE: 'cn-north-1/000000000000',
    MACHINE: 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:procedure:live',
    SEAL: expect.stringMatching(/^arn:aws-cn:kms:.*key\/fixture-Seal/),
  });
  expect(Object.keys(env)).not.toContain('HOME');
  const { remaining, context } = (await json(run(cloud, 'remaining'))) as { remaining: number; context: unknown };
  expect(remaining).toBeGreaterThan(20_000);
  expect(remaining).toBeLessThanOrEqual(29_000);
  expect(context).toMatchObject({
    awsRequestId: expect.stringMatching(/^[\da-f-]{36}$/),
    functionName: 'fixture-api',
    memoryLimitInMB: '256',
    invokedFunctionArn: 'arn:aws-cn:lambda:cn-north-1:000000000000:function:fixture-api',
  });
});

test('an instance that crashes, exits or throws fails its call only; what it wrote is in its log', async () => {
  const dataDir = await temporaryFolder();
  const cloud = await startFixture({ dataDir });
  for (const action of ['throw', 'crash', 'exit']) expect(await failed(cloud, action)).toEqual([500, 200]);
  await cloud.close();
  const log = await readFile(join(dataDir, 'log', 'fixture-api.log'), 'utf8');
  expect(log).toMatch(/"errorType":"OnPurpose","errorMessage":"thrown on purpose","trace":\["OnPurpose: thrown/);
  expect(log).toMatch(/"errorType":"Error","errorMessage":"crashed on purpose"/);
  expect(log).toMatch(/"errorType":"Runtime.ExitError","errorMessage":"Runtime exited with error: exit status 3"/);
});

test('a call that is held halfway lets others pass, each instance serving one call at a time', async () => {
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const cloud = await startFixture({
    hooks: {
      beforeCall: (service, operation, input) => {
        if (`${service}:${operation}` !== 'dynamodb:PutItem' || !JSON.stringify(input).includes('"held"'))
          return undefined;
        reached.resolve();
        return held.promise;
      },
    },
  });
  const slow = run(cloud, 'put', { pk: 'a', sk: 'held' });
  await reached.promise;
  const settled = cloud.settle().then(() => 'settled');
  expect((await run(cloud, 'put', { pk: 'a', sk: 'free' })).status).toBe(200);
  expect(await Promise.race([settled, new Promise((resolve) => setImmediate(() => resolve('busy')))])).toBe('busy');
  held.resolve();
  expect((await slow).status).toBe(200);
  expect(await settled).toBe('settled');
});

test('a test can make an invocation or a call to AWS fail', async () => {
  const cloud = await startFixture({
    hooks: {
      beforeInvoke: (name, event) => {
        if (name === 'fixture-api' && JSON.stringify(event).includes('exit')) throw new Error('not this one');
      },
      beforeCall: (_, operation) => {
        if (operation === 'PutItem') throw Object.assign(new Error('not allowed'), { name: 'AccessDeniedException' });
      },
    },
  });
  expect((await run(cloud, 'exit')).status).toBe(500);
  expect((await run(cloud, 'put', { pk: 'a', sk: 'b' })).status).toBe(500);
  expect((await run(cloud, 'status')).status).toBe(418);
});
