import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { call, setCredentials } from '../api/call.ts';
import { type Role, roles } from './roles.ts';

/** Who is signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** All of one account: permissions are their union. */
  readonly roles: readonly Role[];
  /** Credit code of the organisation, or id of the department or association. */
  readonly unit: string | undefined;
}

export type SessionState =
  | { readonly kind: 'out' }
  /** @param endsAt when the token ends, and whether the person has been warned */
  | { readonly kind: 'in'; readonly person: Person; readonly endsAt: number; readonly ending: boolean }
  /** The token ended or was rejected while the person was at work: the page and what is typed stay. */
  | { readonly kind: 'ended'; readonly person: Person };

/** How long before its end a session that cannot be renewed silently is warned of, in seconds. */
const warning = 300;

/** Claims by which issuers name roles and unit: our own names, and those of a user pool. */
const rolesOf = (claims: Readonly<Record<string, unknown>>): readonly Role[] => {
  const named = claims.roles ?? claims['cognito:groups'] ?? [];
  return roles.filter((role) => (Array.isArray(named) ? named.includes(role) : named === role));
};

const claimsOf = (token: string): Readonly<Record<string, unknown>> => {
  const part = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
};

/**
 * Signing in by OpenID Connect: authorization code with PKCE against the issuer that the API names. Tokens are kept in memory only;
 * after a reload the issuer's own session brings the person back without a question.
 */
export class Session {
  readonly #manager: UserManager;
  readonly #take: 'access' | 'id';
  readonly #listeners = new Set<() => void>();
  #token: string | undefined;
  #state: SessionState = { kind: 'out' };

  private constructor(manager: UserManager, take: 'access' | 'id') {
    this.#manager = manager;
    this.#take = take;
    setCredentials({ token: () => this.#token, rejected: () => this.#end() });
    manager.events.addUserLoaded((user) => this.#enter(user));
    manager.events.addAccessTokenExpiring(() => void this.#renew());
    manager.events.addAccessTokenExpired(() => this.#end());
  }

  static async open(): Promise<Session> {
    const { issuer, client, token } = await call('GET /api/public/sign-in', {});
    const redirect_uri = `${location.origin}/callback`;
    const manager = new UserManager({
      authority: issuer,
      client_id: client,
      redirect_uri,
      popup_redirect_uri: redirect_uri,
      post_logout_redirect_uri: `${location.origin}/`,
      response_type: 'code',
      scope: 'openid profile',
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      // A window that was opened beside the page does not see what the page then puts into its session storage.
      stateStore: new WebStorageStateStore({ store: localStorage }),
      automaticSilentRenew: false,
      accessTokenExpiringNotificationTimeInSeconds: warning,
      monitorSession: false,
    });
    return new Session(manager, token);
  }

  state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Leaves for the issuer and comes back to `to`. @param hint whom to sign in, instead of who was signed in before */
  signIn(to: string, hint?: string): Promise<void> {
    return this.#manager.signinRedirect({
      state: { to },
      ...(hint === undefined ? {} : { login_hint: hint, prompt: 'login' }),
    });
  }

  /** Signs in again in a window of its own, so that the page and what is typed in it stay. @throws when the window was closed */
  async signInBeside(): Promise<void> {
    await this.#manager.signinPopup(this.#hint());
  }

  /** Finishes what `signIn` or `signInBeside` began. @returns where to go on; undefined in the window of its own */
  async finish(): Promise<string | undefined> {
    const user = await this.#manager.signinCallback();
    const state = user?.state as { readonly to?: string } | undefined;
    return user ? (state?.to ?? '/') : undefined;
  }

  /** Forgets the tokens here. The issuer's session ends there, where it offers that. */
  async signOut(): Promise<void> {
    const { end_session_endpoint } = await this.#manager.metadataService.getMetadata();
    const id = (await this.#manager.getUser())?.id_token;
    await this.#manager.removeUser();
    this.#token = undefined;
    this.#set({ kind: 'out' });
    if (end_session_endpoint) await this.#manager.signoutRedirect({ ...(id ? { id_token_hint: id } : {}) });
  }

  #hint() {
    const { kind } = this.#state;
    return kind === 'out' ? {} : { login_hint: this.#state.person.id };
  }

  async #renew(): Promise<void> {
    const user = await this.#manager.getUser();
    if (user?.refresh_token) {
      try {
        await this.#manager.signinSilent();
        return;
      } catch (error) {
        console.warn('the session could not be renewed silently', error);
      }
    }
    if (this.#state.kind === 'in') this.#set({ ...this.#state, ending: true });
  }

  #enter(user: User): void {
    const token = this.#take === 'id' ? user.id_token : user.access_token;
    if (!token) throw new Error('the issuer gave no token');
    const claims = claimsOf(token);
    const unit = claims.unit ?? claims['custom:unit'];
    const person = {
      id: user.profile.sub,
      name: String(claims.name ?? user.profile.name ?? user.profile.sub),
      roles: rolesOf(claims),
      unit: typeof unit === 'string' ? unit : undefined,
    };
    this.#token = token;
    this.#set({ kind: 'in', person, endsAt: (user.expires_at ?? 0) * 1000, ending: false });
  }

  #end(): void {
    this.#token = undefined;
    if (this.#state.kind === 'in') this.#set({ kind: 'ended', person: this.#state.person });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

let opened: Promise<Session> | undefined;

/** The one session of this page. */
export const openSession = (): Promise<Session> => {
  opened ??= Session.open().catch((error: unknown) => {
    // The next attempt asks again.
    opened = undefined;
    throw error;
  });
  return opened;
};
