import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { authorize } from '../../../local/gateway/authorizer.ts';
import { type Route, router, throttle } from '../../../local/gateway/routes.ts';

const route: Route = {
  key: 'GET /a',
  functionName: 'f',
  timeoutMs: 1,
  authorizer: { issuer: 'https://issuer', audience: ['award'] },
  limits: { burst: 1, rate: 1 },
};
let key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let keys: ReturnType<typeof createLocalJWKSet>;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  keys = createLocalJWKSet({ keys: [await exportJWK(pair.publicKey)] });
});

const bearer = async (claims: Record<string, unknown>): Promise<string> =>
  `Bearer ${await new SignJWT({ iss: 'https://issuer', aud: 'award', exp: Date.now() / 1000 + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(key)}`;

test('claims of every kind become strings as API Gateway writes them', async () => {
  const header = await bearer({ list: ['a', 1], yes: true, scope: 'x y' });
  const authorized = await authorize(header, route, keys);
  expect(authorized).toMatchObject({ claims: { list: '[a 1]', yes: 'true', scope: 'x y' }, scopes: null });
});

test.each([
  ['another issuer', { iss: 'https://other' }],
  ['another audience', { aud: 'other' }],
  ['no audience', { aud: undefined }],
  ['an expired token', { exp: 1 }],
  ['no expiry', { exp: undefined }],
])('%s is refused', async (_, claims) => {
  expect(await authorize(await bearer(claims), route, keys)).toMatchObject({
    refused: expect.stringContaining('error="invalid_token"'),
  });
});

test('the most specific route wins', () => {
  const keysOf = ['GET /a/{id}', 'GET /a/b', 'GET /{x}/b/c', 'GET /a/{y}/c', 'GET /w/{rest+}', '$default'];
  const find = router(keysOf.map((each) => ({ ...route, key: each })));
  const found = (method: string, path: string): unknown[] => {
    const match = find(method, path);
    return [match?.route.key, match?.pathParameters];
  };
  expect(found('GET', '/a/b')).toEqual(['GET /a/b', {}]);
  expect(found('GET', '/a/7')).toEqual(['GET /a/{id}', { id: '7' }]);
  expect(found('PUT', '/a/7')).toEqual(['$default', {}]);
  expect(found('GET', '/a/b/c')).toEqual(['GET /a/{y}/c', { y: 'b' }]);
  expect(found('GET', '/z')).toEqual(['$default', {}]);
  expect(found('GET', '/w/1')).toEqual(['GET /w/{rest+}', { rest: '1' }]);
  expect(found('GET', '/w/1/2')).toEqual(['GET /w/{rest+}', { rest: '1/2' }]);
  expect(found('GET', '/w')).toEqual(['$default', {}]);
});

test('a throttle lets a burst through and then its rate', () => {
  const mayPass = throttle({ burst: 2, rate: 10 });
  expect([0, 0, 0, 99, 100, 100, 10_000, 10_000, 10_000].map(mayPass)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
    false,
  ]);
});
