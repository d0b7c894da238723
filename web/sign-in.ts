import { read } from './api.ts';
import { make } from './dom.ts';

/** Somebody who can sign in on this machine. */
interface User {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly string[];
}

interface Provider {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** Where the local cloud's provider lies; the page offers signing in only where that is. */
const issuer = '/oidc';
const client = 'portal';
const kept = 'sign-in';

const roleWords: Readonly<Record<string, string>> = {
  applicant: '申报组织',
  department: '验证部门',
  recommender: '推荐单位',
  office: '评审办',
  examiner: '评审员',
  panellist: '答辩专家',
  committee: '评审委员会',
  government: '区政府',
  supervisor: '监督',
};

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const randomText = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const provider = async (): Promise<Provider> => {
  const found = await read<Provider>(`${issuer}/.well-known/openid-configuration`);
  if (!found) throw new Error('no identity provider');
  return found;
};

const redirect = (): string => `${location.origin}/`;

/** Goes to the provider (authorization code with PKCE); `user` is a hint whom to sign in. */
const start = async (user: string): Promise<void> => {
  const verifier = randomText();
  const state = randomText();
  const challenge = base64Url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))),
  );
  sessionStorage.setItem(kept, JSON.stringify({ verifier, state }));
  const query = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirect(),
    code_challenge: challenge,
    code_challenge_method: 'S256',
    // Whoever was signed in before is not meant.
    prompt: 'login',
    login_hint: user,
    state,
  });
  location.assign(`${(await provider()).authorization_endpoint}?${query}`);
};

/** Who came back from the provider just now; undefined when nobody did. */
const finish = async (): Promise<{ readonly name: string; readonly roles: readonly string[] } | undefined> => {
  const query = new URLSearchParams(location.search);
  const code = query.get('code');
  const stored = sessionStorage.getItem(kept);
  if (!code || !stored) return undefined;
  sessionStorage.removeItem(kept);
  history.replaceState(null, '', '/');
  const { verifier, state } = JSON.parse(stored) as { verifier: string; state: string };
  // Not the answer to what this page asked.
  if (state !== query.get('state')) return undefined;
  const response = await fetch((await provider()).token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client,
      redirect_uri: redirect(),
      code_verifier: verifier,
      code,
    }),
  });
  if (!response.ok) throw new Error(`the provider refused the code: ${response.status}`);
  const { access_token } = (await response.json()) as { access_token: string };
  const claims = access_token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as { name: string; roles: string[] };
};

const wordsOf = (roles: readonly string[]): string => roles.map((role) => roleWords[role] ?? role).join('、');

const peopleOf = (role: string, users: readonly User[]): HTMLElement => {
  const buttons = users.map(({ user, name }) => {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('click', () => void start(user));
    return button;
  });
  return make(
    'details',
    { className: 'people' },
    make('summary', {}, `${wordsOf([role])}（${users.length}人）`),
    make('div', { className: 'buttons' }, ...buttons),
  );
};

/** Shows who is signed in, and, where this machine knows people to sign in as, their list by role. */
export const showSignIn = async (section: HTMLElement, place: HTMLElement): Promise<void> => {
  const users = await read<readonly User[]>('/dev/users');
  if (!users) return;
  section.hidden = false;
  const person = await finish();
  const roles = [...new Set(users.map((user) => user.roles[0] ?? ''))];
  place.replaceChildren(
    person
      ? make('p', { className: 'good' }, `已登录：${person.name}，角色：${wordsOf(person.roles)}。`)
      : make('p', {}, '本机演示环境，人员均为虚构，无需密码。请选择角色和人员，经身份认证服务登录。'),
    ...roles.map((role) =>
      peopleOf(
        role,
        users.filter((user) => user.roles[0] === role),
      ),
    ),
  );
};
