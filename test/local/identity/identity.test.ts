import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import type { Cloud } from '../../../local/cloud.ts';
import { startFixture, temporaryFolder } from '../cloud.ts';

/** A browser as far as signing in needs one: it keeps cookies and follows redirects step by step. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects within the provider; the last answer, or the address of the client that they lead to. */
  async follow(response: Response, origin: string): Promise<Response | URL> {
    let current = response;
    for (let location = current.headers.get('location'); location; location = current.headers.get('location')) {
      const next = new URL(location, origin);
      if (!next.pathname.startsWith('/oidc/')) return next;
      current = await this.go(next.href);
    }
    // A page that sends itself: the provider takes leave of whoever was signed in before.
    const page = await current.clone().text();
    const [, action] = /action="([^"]+session\/end\/confirm)"/.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    return action ? this.follow(await this.go(action, { xsrf, logout: 'yes' }), origin) : current;
  }
}

const verifier = randomBytes(32).toString('base64url');
const authorizeUrl = (cloud: Cloud, more: Record<string, string> = {}): string =>
  `${cloud.url}/oidc/auth?${new URLSearchParams({
    client_id: 'portal',
    response_type: 'code',
    redirect_uri: `${cloud.url}/callback`,
    scope: 'openid',
    state: 's',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })}`;

const exchange = async (cloud: Cloud, body: Record<string, string>): Promise<{ access_token: string }> => {
  const response = await fetch(`${cloud.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'portal', ...body }),
  });
  const tokens = await response.json();
  expect([response.status, tokens]).toEqual([200, expect.anything()]);
  return tokens as { access_token: string };
};

const signIn = async (cloud: Cloud, browser: Browser, user: string): Promise<URL> => {
  const page = await browser.follow(await browser.go(authorizeUrl(cloud)), cloud.url);
  if (page instanceof URL) return page;
  const html = await page.text();
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain('周敏（officer）');
  const landed = await browser.follow(await browser.go(page.url, { user }), cloud.url);
  if (!(landed instanceof URL)) throw new Error(await landed.text());
  return landed;
};

test('a user is chosen from the list, and the portal gets tokens with his roles and the API’s audience', async () => {
  const cloud = await startFixture();
  const browser = new Browser();
  const landed = await signIn(cloud, browser, 'handler');
  expect([landed.pathname, landed.searchParams.get('state')]).toEqual(['/callback', 's']);
  const code = landed.searchParams.get('code') ?? '';
  const tokens = await exchange(cloud, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${cloud.url}/callback`,
    code_verifier: verifier,
  });
  const discovery = (await (await fetch(`${cloud.url}/oidc/.well-known/openid-configuration`)).json()) as {
    issuer: string;
    jwks_uri: string;
  };
  expect(discovery.issuer).toBe(`${cloud.url}/oidc`);
  const { payload } = await jwtVerify(tokens.access_token, createRemoteJWKSet(new URL(discovery.jwks_uri)), {
    issuer: discovery.issuer,
    audience: 'fixture',
  });
  expect(payload).toMatchObject({
    sub: 'handler',
    name: '李华',
    roles: ['applicant'],
    unit: '91330304MA00000050',
    client_id: 'portal',
  });
  const me = await fetch(`${cloud.url}/api/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  expect(me.status).toBe(200);
  expect(await signIn(cloud, browser, 'nobody is asked again')).toMatchObject({ pathname: '/callback' });
});

test('whom the page asks for is not asked again who he is, whoever was signed in before; a stranger is', async () => {
  const cloud = await startFixture();
  const browser = new Browser();
  await signIn(cloud, browser, 'officer');
  const hinted = (user: string) =>
    browser
      .go(authorizeUrl(cloud, { prompt: 'login', login_hint: user }))
      .then((page) => browser.follow(page, cloud.url));
  const landed = await hinted('handler');
  if (!(landed instanceof URL)) throw new Error(await landed.text());
  const tokens = await exchange(cloud, {
    grant_type: 'authorization_code',
    code: landed.searchParams.get('code') ?? '',
    redirect_uri: `${cloud.url}/callback`,
    code_verifier: verifier,
  });
  expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: 'handler' });
  const page = await hinted('mallory');
  if (page instanceof URL) throw new Error('Nobody was asked who he is.');
  expect(await page.text()).toContain('周敏（officer）');
});

test('tokens outlive a restart on the same address', async () => {
  const dataDir = await temporaryFolder();
  const first = await startFixture({ dataDir });
  const port = Number(new URL(first.url).port);
  const browser = new Browser();
  const landed = await signIn(first, browser, 'officer');
  const code = landed.searchParams.get('code') ?? '';
  const tokens = await exchange(first, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${first.url}/callback`,
    code_verifier: verifier,
  });
  const direct = await first.tokenFor('officer');
  await first.close();
  const second = await startFixture({ dataDir, port });
  for (const token of [tokens.access_token, direct])
    expect((await fetch(`${second.url}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
});

test('an unknown user, a foreign return address and a code without its verifier get nowhere', async () => {
  const cloud = await startFixture();
  const browser = new Browser();
  const page = await browser.follow(await browser.go(authorizeUrl(cloud)), cloud.url);
  if (page instanceof URL) throw new Error('Nobody was asked who he is.');
  expect((await browser.go(page.url, { user: 'mallory<script>' })).status).toBe(400);
  const foreign = await browser.go(authorizeUrl(cloud, { redirect_uri: 'https://elsewhere.example/' }));
  expect([foreign.status, await foreign.text()]).toEqual([400, expect.stringContaining('登录未完成')]);
  const landed = await signIn(cloud, new Browser(), 'officer');
  const refused = await fetch(`${cloud.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'portal',
      grant_type: 'authorization_code',
      code: landed.searchParams.get('code') ?? '',
      redirect_uri: `${cloud.url}/callback`,
      code_verifier: randomBytes(32).toString('base64url'),
    }),
  });
  expect(refused.status).toBe(400);
});
