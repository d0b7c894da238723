import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PortInUse } from '../../local/cloud.ts';
import { DataDirInUse } from '../../local/store.ts';
import { itemsOf, journal, post, run, startFixture, temporaryFolder } from './cloud.ts';

test('the dev endpoints say what they want', async () => {
  const cloud = await startFixture({ clockStart: Date.parse('2026-09-18T01:00:00Z') });
  const problems: unknown[] = [];
  for (const [path, body] of [
    ['/dev/token', { user: 'nobody' }],
    ['/dev/token', 'officer'],
    ['/dev/clock', {}],
    ['/dev/clock', { to: 'tomorrow' }],
    ['/dev/clock', { to: '2026-10-01T00:00:00' }],
    ['/dev/clock', { advance: '3 days' }],
    ['/dev/clock', { to: '2026-10-01T00:00:00Z', advance: 'P1D' }],
    ['/dev/clock', { to: '2026-01-01T00:00:00Z' }],
    ['/dev/other', {}],
  ] as const) {
    const response = await post(cloud, path, body);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    problems.push([response.status, ((await response.json()) as { detail: string }).detail]);
  }
  const user = [400, expect.stringContaining('Send {"user"')];
  const time = [400, expect.stringContaining('Send {"to"')];
  expect(problems).toEqual([
    user,
    user,
    time,
    time,
    time,
    time,
    time,
    [409, expect.stringContaining('It is 2026-09-18')],
    [404, expect.anything()],
  ]);
  expect(await (await fetch(`${cloud.url}/dev/users`)).json()).toMatchObject([
    { user: 'officer', roles: ['office', 'committee'] },
    { user: 'handler' },
  ]);
  const advanced = await post(cloud, '/dev/clock', { advance: 'P3DT1H' });
  expect(await advanced.json()).toMatchObject({ now: expect.stringMatching(/^2026-09-21T02:0/) });
  expect(await (await fetch(`${cloud.url}/dev/clock`)).json()).toMatchObject({
    now: expect.stringMatching(/^2026-09-21T02:0/),
  });
});

test('messages that reach the gateway are kept with their headers', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir, clockStart: Date.parse('2026-09-18T01:00:00Z') });
  const sent = await fetch(`${first.url}/dev/gateway`, {
    method: 'POST',
    headers: { 'x-signature': 'abc' },
    body: '{"to":"李华","text":"公示"}',
  });
  expect([sent.status, await sent.json()]).toEqual([202, { id: expect.any(String) }]);
  await fetch(`${first.url}/dev/gateway`, { method: 'POST', body: 'plain' });
  await first.close();
  const second = await startFixture({ dataDir });
  expect(await (await fetch(`${second.url}/dev/outbox`)).json()).toMatchObject([
    {
      receivedAt: expect.stringMatching(/^2026-09-18T01:/),
      headers: { 'x-signature': 'abc' },
      body: { to: '李华', text: '公示' },
    },
    { body: 'plain' },
  ]);
});

test('the portal’s files have their types, its pages fall back to index.html, its endpoints never do', async () => {
  const webRoot = await temporaryFolder();
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<title>门户</title>');
  await writeFile(join(webRoot, 'assets', 'app.js'), 'export {}');
  const cloud = await startFixture({ webRoot });
  const get = async (path: string): Promise<[number, string | null, string]> => {
    const response = await fetch(cloud.url + path);
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  const page = [200, 'text/html;charset=utf-8', '<title>门户</title>'];
  expect(await get('/')).toEqual(page);
  expect(await get('/notices/2026?tab=1')).toEqual(page);
  expect(await get('/assets/app.js')).toEqual([200, 'text/javascript', 'export {}']);
  for (const path of ['/assets/gone.js', '/api/gone', '/dev/gone', '/oidc/gone', '/api', '/../package.json'])
    expect((await get(path))[0]).toBe(404);
  await writeFile(join(webRoot, 'index.html'), '<title>门户，重新构建</title>');
  expect(await get('/')).toEqual([200, 'text/html;charset=utf-8', '<title>门户，重新构建</title>']);
});

test('the cloud answers on both loopback addresses', async () => {
  const cloud = await startFixture();
  for (const host of ['127.0.0.1', '[::1]', 'localhost'])
    expect((await fetch(cloud.url.replace('localhost', host).concat('/dev/clock'))).status).toBe(200);
});

test('a second cloud on the same folder, or on a taken port, says so', async () => {
  const dataDir = await temporaryFolder();
  const cloud = await startFixture({ dataDir });
  await expect(startFixture({ dataDir })).rejects.toThrow(DataDirInUse);
  await expect(startFixture({ port: Number(new URL(cloud.url).port) })).rejects.toThrow(PortInUse);
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  await expect(startFixture({ port: (server.address() as AddressInfo).port })).rejects.toThrow('已被其他程序占用');
});

test('a seed that fails while requests are under way is told as it is, once these have ended', async () => {
  const failed = Promise.withResolvers<void>();
  const answered: number[] = [];
  const seed = async (cloud: Awaited<ReturnType<typeof startFixture>>): Promise<void> => {
    const reached = Promise.withResolvers<void>();
    held = reached.resolve;
    run(cloud, 'put', { pk: 'seed', sk: 'late' }).then(({ status }) => answered.push(status));
    await reached.promise;
    setImmediate(failed.resolve);
    throw new Error('broke off');
  };
  let held = (): void => undefined;
  const hooks = {
    beforeInvoke: () => {
      held();
      return failed.promise;
    },
  };
  await expect(startFixture({ seed, hooks })).rejects.toThrow('broke off');
  expect(answered).toEqual([200]);
});

test('a fresh cloud is seeded once; a seeding that broke off begins afresh', async () => {
  const dataDir = await temporaryFolder();
  const put = (sk: string) => async (cloud: Awaited<ReturnType<typeof startFixture>>) => {
    expect((await run(cloud, 'put', { pk: 'seed', sk })).status).toBe(200);
    if (sk === 'half') throw new Error('broke off');
  };
  await expect(startFixture({ dataDir, seed: put('half') })).rejects.toThrow('broke off');
  const second = await startFixture({ dataDir, seed: put('whole') });
  expect((await itemsOf(second, journal, 'seed')).map(({ sk }) => sk)).toEqual(['whole']);
  await second.close();
  const third = await startFixture({ dataDir, seed: put('again') });
  expect((await itemsOf(third, journal, 'seed')).map(({ sk }) => sk)).toEqual(['whole']);
  expect((await readdir(dataDir)).sort()).toEqual(['log', 's3', 'state']);
});
