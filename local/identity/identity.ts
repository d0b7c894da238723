import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { type Configuration, Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { readBody } from '../http.ts';
import type { Store } from '../store.ts';
import type { User } from '../users.ts';
import { errorPage, loginPage } from './login-page.ts';

/** The portal as the provider's client: a public one, with authorization code and PKCE. */
const clientId = 'portal';
/** Where the portal may be returned to after signing in, below its address. */
const returnPaths = ['/', '/callback'];
/** A working day, in seconds of real time. */
const tokenLifetime = 12 * 3600;
/** The API as a resource of the provider, which wants an absolute URI; the token's audience is the template's. */
const resource = 'urn:local:api';
const algorithm = 'RS256';

export interface IdentityOptions {
  /** The address under which the cloud is reached, `http://localhost:3000`. */
  readonly url: string;
  readonly users: readonly User[];
  /** What the template's authorizer wants in `aud`. */
  readonly audience: string;
}

const claimsOf = ({ user, roles, name, unit }: User) => ({ sub: user, name, roles, ...(unit && { unit }) });

/** Makes the key at the first start and keeps it, so that tokens outlive a restart. */
const loadKey = async (store: Store): Promise<JWK> => {
  const kept = store.get<JWK>('token-key');
  if (kept) return kept;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: algorithm, use: 'sig' };
  await store.write(['token-key', key]);
  return key;
};

/** An OpenID Connect provider under `/oidc`, whose users are chosen from a list. */
export class Identity {
  readonly #options: IdentityOptions;
  readonly #provider: Provider;
  readonly #handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly #key: JWK;
  /** The keys by which the API checks tokens. */
  readonly keys: JWTVerifyGetKey;

  private constructor(options: IdentityOptions, key: JWK) {
    this.#options = options;
    this.#key = key;
    const { kty = '', kid, alg, use, n = '', e = '' } = key;
    this.keys = createLocalJWKSet({ keys: [{ kty, kid, alg, use, n, e } as JWK] });
    this.#provider = new Provider(`${options.url}/oidc`, this.#configuration());
    this.#handle = this.#provider.callback();
  }

  static async open(options: IdentityOptions, store: Store): Promise<Identity> {
    return new Identity(options, await loadKey(store));
  }

  user(name: string): User | undefined {
    return this.#options.users.find(({ user }) => user === name);
  }

  /** An access token as the provider would issue it, without the way through the browser. */
  async tokenFor(user: User): Promise<string> {
    const { url, audience } = this.#options;
    return new SignJWT({ ...claimsOf(user), client_id: clientId })
      .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: this.#key.kid ?? '' })
      .setIssuer(`${url}/oidc`)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${tokenLifetime}s`)
      .sign(await importJWK(this.#key, algorithm));
  }

  /** @param request with its path below `/oidc`; the whole path is in `originalUrl`, by which the provider finds its own address. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) return this.#handle(request, response);
    const { params } = await this.#provider.interactionDetails(request, response);
    const sent = request.method === 'POST' ? (await readBody(request)).toString() : '';
    // Whom the page asked for need not be chosen again.
    const name = new URLSearchParams(sent).get('user') ?? String(params.login_hint ?? '');
    if (this.user(name)) {
      const login = { accountId: name };
      return this.#provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    const [status, page] = sent ? [400, errorPage('unknown_user', name)] : [200, loginPage(this.#options.users)];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  }

  #configuration(): Configuration {
    const { url, audience } = this.#options;
    const origins = [url, url.replace('localhost', '127.0.0.1')];
    const claims = (id: string): Record<string, unknown> | undefined => {
      const user = this.user(id);
      return user && claimsOf(user);
    };
    return {
      clients: [
        {
          client_id: clientId,
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          redirect_uris: origins.flatMap((origin) => returnPaths.map((path) => origin + path)),
        },
      ],
      // Tokens outlive a restart by their key; sessions need not: the portal asks for a fresh one each time.
      adapter: createMemoryAdapter(0),
      jwks: { keys: [this.#key] },
      cookies: { keys: [randomBytes(32).toString('base64url')] },
      pkce: { required: () => true },
      scopes: ['openid', 'profile'],
      claims: { openid: ['sub', 'roles', 'unit'], profile: ['name'] },
      // As a user pool does: the portal renews its tokens without a question.
      issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
      ttl: {
        AccessToken: tokenLifetime,
        IdToken: tokenLifetime,
        Session: tokenLifetime,
        Grant: tokenLifetime,
        Interaction: 3600,
        RefreshToken: tokenLifetime,
      },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => resource,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            audience,
            scope: '',
            accessTokenFormat: 'jwt',
            accessTokenTTL: tokenLifetime,
            jwt: { sign: { alg: algorithm } },
          }),
        },
      },
      clientBasedCORS: () => true,
      findAccount: (_, id) =>
        this.user(id) ? { accountId: id, claims: () => ({ sub: id, ...claims(id) }) } : undefined,
      extraTokenClaims: (_, token) => ('accountId' in token ? claims(String(token.accountId)) : undefined),
      interactions: { url: (_, interaction) => `/oidc/interaction/${interaction.uid}` },
      // Nobody is asked whether the portal may act for him: it is the same office's.
      loadExistingGrant: async ({ oidc }) => {
        if (!oidc.client || !oidc.session?.accountId) return undefined;
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
      renderError: (ctx, { error, error_description }) => {
        ctx.type = 'html';
        ctx.body = errorPage(error, error_description);
      },
    };
  }
}
