import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import type { Cloud } from '../../local/cloud.ts';
import {
  bucket,
  clientOf,
  documentsOf,
  fixtureAssembly,
  itemsOf,
  journal,
  startFixture,
  temporaryFolder,
  views,
} from './cloud.ts';

interface Child {
  readonly process: ChildProcess;
  /** All that it has written so far. */
  output(): string;
  /** Waits for text on its output. */
  says(text: RegExp): Promise<RegExpExecArray>;
  ended: Promise<number | null>;
}

const startChild = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Child => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixture', 'child.ts'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  const says = (text: RegExp): Promise<RegExpExecArray> => {
    const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
    const look = (): void => {
      const match = text.exec(output);
      if (match) resolve(match);
    };
    listeners.add(look);
    look();
    ended.then(() => reject(new Error(`The process ended without saying ${text}: ${output}`)));
    return promise;
  };
  return { process: child, output: () => output, says, ended };
};

test('kill -9 loses nothing that was answered: items reach the feed, executions are announced, objects and time stay', async () => {
  const dataDir = await temporaryFolder();
  const child = startChild(['hold', await fixtureAssembly(), dataDir]);
  const [url] = await child.says(/http:\S+/);
  const base = `http://127.0.0.1:${new URL(url).port}`;
  const remote = {
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: `${base}/aws`,
      AWS_ENDPOINT_URL_SFN: `${base}/aws`,
      AWS_ENDPOINT_URL_S3: `${base}/s3`,
    },
  } as unknown as Cloud;
  await new SFNClient({ ...clientOf(remote, 'SFN'), maxAttempts: 1 }).send(
    new StartExecutionCommand({
      stateMachineArn: 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:procedure',
      name: '2026-1',
      input: '{"until":"2099-01-01T00:00:00Z"}',
    }),
  );
  await new S3Client({ ...clientOf(remote, 'S3'), maxAttempts: 1 }).send(
    new PutObjectCommand({ Bucket: bucket, Key: 'seal', Body: '封存' }),
  );
  const moved = await fetch(`${url}/dev/clock`, { method: 'POST', body: '{"advance":"P30D"}' }).then(
    (response) => response.status,
    () => 'killed in the middle',
  );
  expect(moved).toBe(200);
  const documents = documentsOf(remote);
  const acknowledged: string[] = [];
  // Killed while most of them are somewhere between the note, the write and the answer.
  await Promise.allSettled(
    Array.from({ length: 200 }, async (_, n) => {
      await documents.send(new PutCommand({ TableName: journal, Item: { pk: 'p', sk: `${n}` } }));
      acknowledged.push(`${n}`);
      if (acknowledged.length === 50) child.process.kill('SIGKILL');
    }),
  );
  await child.ended;
  const cloud = await startFixture({ dataDir });
  await cloud.settle();
  const stored = (await itemsOf(cloud, journal, 'p')).map(({ sk }) => sk);
  const seen = (await itemsOf(cloud, views, 'seen p')).map(({ sk }) => sk);
  expect(acknowledged.length).toBeLessThan(200);
  expect(stored).toEqual(expect.arrayContaining(acknowledged));
  expect(seen).toEqual(stored);
  expect(await itemsOf(cloud, views, 'call Step Functions Execution Status Change')).toMatchObject([
    { task: { detail: { name: '2026-1', status: 'ABORTED' } } },
  ]);
  expect(cloud.clock.now()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  const object = await fetch(`${cloud.endpoints.AWS_ENDPOINT_URL_S3}/${bucket}/seal`);
  expect(await object.text()).toBe('封存');
});

test('npm start synthesises what changed, says where it is and who can sign in, and stops on Ctrl-C', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'infra'));
  const app = join(root, 'infra', 'app.ts');
  await writeFile(app, `import '${join(import.meta.dirname, 'fixture', 'app.ts')}';\n`);
  const start = (): Child => startChild(['serve', root], { PORT: '0', DATA_DIR: 'data' });
  const stop = async (child: Child): Promise<void> => {
    child.process.kill('SIGINT');
    expect(await child.ended).toBe(0);
    expect(child.output()).toContain('正在停止');
  };

  const first = start();
  await first.says(/登录名：officer（周敏）/);
  const [, url = ''] = await first.says(/已在本机运行：(\S+)/);
  expect((await fetch(`${url}/dev/users`)).status).toBe(200);
  expect(first.output()).toContain('已生成部署模板');

  const sameFolder = start();
  expect(await sameFolder.ended).toBe(1);
  expect(sameFolder.output()).toContain(`数据目录 ${join(root, 'data')} 正由另一个本机实例使用`);
  const samePort = startChild(['serve', root], { PORT: new URL(url).port, DATA_DIR: 'other' });
  expect(await samePort.ended).toBe(1);
  expect(samePort.output()).toContain(`端口 ${new URL(url).port} 已被其他程序占用`);
  await stop(first);

  const second = start();
  await second.says(/登录名/);
  expect(second.output()).not.toContain('已生成部署模板');
  await stop(second);

  await appendFile(app, '// changed\n');
  const third = start();
  await third.says(/登录名/);
  expect(third.output()).toContain('已生成部署模板');
  await stop(third);
  expect(await readFile(join(root, 'cdk.out', 'source-hash'), 'utf8')).toMatch(/^[\da-f]{64}$/);
});
