import { generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { itemsOf, journal, post, run, startFixture } from '../cloud.ts';

interface Echo {
  readonly headers: Record<string, string>;
  readonly requestContext: { readonly time: string; readonly timeEpoch: number; readonly authorizer?: unknown };
  readonly body?: string;
}

const get = (cloud: Cloud, path: string, token?: string): Promise<Response> =>
  fetch(cloud.url + path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

test('a request becomes an event of payload format 2.0, received at the local time', async () => {
  const cloud = await startFixture({ clockStart: Date.parse('2031-03-05T04:05:06.789Z') });
  const response = await fetch(`${cloud.url}/api/echo/%E5%85%AC%E7%A4%BA?a=1&b=%E4%BA%8C&a=3`, {
    method: 'POST',
    headers: [
      ['X-Many', 'one'],
      ['X-Many', 'two'],
      ['Content-Type', 'application/json'],
    ],
    body: '{"名":"值"}',
  });
  const event = await bodyOf<Echo>(response);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /api/echo/{id}',
    rawPath: '/api/echo/公示',
    rawQueryString: 'a=1&b=%E4%BA%8C&a=3',
    queryStringParameters: { a: '1,3', b: '二' },
    pathParameters: { id: '公示' },
    body: '{"名":"值"}',
    isBase64Encoded: false,
    requestContext: {
      http: { method: 'POST', path: '/api/echo/公示', protocol: 'HTTP/1.1' },
      routeKey: 'POST /api/echo/{id}',
      stage: '$default',
    },
  });
  expect(event.headers).toMatchObject({ 'x-many': 'one, two', 'content-type': 'application/json' });
  expect(event.requestContext).not.toHaveProperty('authorizer');
  expect(event.requestContext.time).toMatch(/^05\/Mar\/2031:04:0\d:\d\d \+0000$/);
  expect(event.requestContext.timeEpoch).toBeGreaterThanOrEqual(Date.parse('2031-03-05T04:05:06.789Z'));
});

test('bodies that are no text come in base64, and none at all is absent', async () => {
  const cloud = await startFixture();
  const binary = await fetch(`${cloud.url}/api/rest/a/b`, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
    body: Buffer.from([1, 2, 255]),
  });
  expect(await bodyOf(binary)).toMatchObject({
    body: 'AQL/',
    isBase64Encoded: true,
    routeKey: 'PUT /api/rest/{one}/{two}',
    pathParameters: { one: 'a', two: 'b' },
  });
  const empty = await bodyOf<Echo>(await get(cloud, '/api/echo/exact'));
  expect(empty).toMatchObject({ routeKey: 'GET /api/echo/exact', isBase64Encoded: false });
  expect(empty).not.toHaveProperty('body');
  expect(empty).not.toHaveProperty('pathParameters');
  expect(empty).not.toHaveProperty('queryStringParameters');
});

test('what no route matches is not found, and a body beyond 10 MB is refused', async () => {
  const cloud = await startFixture();
  for (const [method, path] of [
    ['GET', '/api/nowhere'],
    ['DELETE', '/api/echo/1'],
    ['GET', '/api/rest'],
  ]) {
    const response = await fetch(`${cloud.url}${path}`, { method: method ?? '' });
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  }
  const large = await fetch(`${cloud.url}/api/rest/x/y`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  expect([large.status, await large.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  const full = await fetch(`${cloud.url}/api/run`, {
    method: 'POST',
    body: `{"action":"status","x":"${'x'.repeat(9_000_000)}"}`,
  });
  expect(full.status).toBe(418);
});

test('a route lets through as many requests as the stage says', async () => {
  const cloud = await startFixture();
  const statuses: number[] = [];
  for (let call = 0; call < 4; call += 1) statuses.push((await get(cloud, '/api/rare')).status);
  expect(statuses).toEqual([200, 200, 429, 429]);
  expect((await get(cloud, '/api/echo/exact')).status).toBe(200);
});

test('a function answers with status and headers, as bytes, or not as agreed', async () => {
  const cloud = await startFixture();
  const status = await run(cloud, 'status');
  expect([status.status, status.headers.get('x-number'), await status.text()]).toEqual([418, '7', 'kettle']);
  const binary = await run(cloud, 'binary');
  expect([binary.headers.get('content-type'), Buffer.from(await binary.arrayBuffer()).toString('base64')]).toEqual([
    'image/png',
    'iVBORw==',
  ]);
  for (const action of ['malformed', 'cookies', 'throw']) {
    const response = await run(cloud, action);
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  }
});

test('the authorizer passes claims on as strings, and refuses what the token does not carry', async () => {
  const cloud = await startFixture();
  const officer = await cloud.tokenFor('officer');
  const me = await bodyOf<Echo>(await get(cloud, '/api/me', officer));
  expect(me.requestContext.authorizer).toMatchObject({
    jwt: {
      claims: {
        sub: 'officer',
        name: '周敏',
        roles: '[office committee]',
        aud: 'fixture',
        exp: expect.stringMatching(/^\d+$/),
      },
      scopes: null,
    },
  });
  const forgery = await new SignJWT({ sub: 'officer', aud: 'fixture' })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(`${cloud.url}/oidc`)
    .setExpirationTime('1h')
    .sign((await generateKeyPair('RS256')).privateKey);
  for (const token of [undefined, 'nonsense', forgery, `${officer}x`]) {
    const response = await get(cloud, '/api/me', token);
    expect([response.status, await response.json()]).toEqual([401, { message: 'Unauthorized' }]);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
  }
});

test('POST /dev/token issues a token with the claims of the user', async () => {
  const cloud = await startFixture();
  const { access_token } = await bodyOf<{ access_token: string }>(await post(cloud, '/dev/token', { user: 'handler' }));
  const [, payload = ''] = access_token.split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    iss: `${cloud.url}/oidc`,
    aud: 'fixture',
    sub: 'handler',
    name: '李华',
    roles: ['applicant'],
    unit: '91330304MA00000050',
  });
  expect((await get(cloud, '/api/me', access_token)).status).toBe(200);
});

test('a function that takes longer than its integration allows leaves the caller without an answer, and runs on', async () => {
  const held = Promise.withResolvers<void>();
  const cloud = await startFixture({
    hooks: { beforeCall: (_, operation) => (operation === 'PutItem' ? held.promise : undefined) },
  });
  const impatient = await post(cloud, '/api/impatient', { action: 'put', item: { pk: 'p', sk: 'late' } });
  expect([impatient.status, await impatient.json()]).toEqual([503, { message: 'Service Unavailable' }]);
  expect(cloud.activity.labels()).toContain('function fixture-api');
  held.resolve();
  await cloud.settle();
  expect(await itemsOf(cloud, journal, 'p')).toMatchObject([{ sk: 'late' }]);
});
