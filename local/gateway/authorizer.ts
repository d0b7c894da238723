import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Route } from './routes.ts';

/** A claim as the JWT authorizer passes it on: all are strings, lists as `[a b]`, objects as Go prints a map. */
const flatten = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flatten).join(' ')}]`;
  if (typeof value === 'object' && value !== null)
    return `map[${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${key}:${flatten(item)}`)
      .join(' ')}]`;
  return String(value);
};

/** What a function learns of the token; scopes only where the route asks for some. */
export interface Authorized {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}

export type Authorization =
  | Authorized
  | { readonly refused: 401 | 403; readonly header: Readonly<Record<string, string>> };

const refuse = (error: string, description: string): Authorization => ({
  refused: 401,
  header: { 'www-authenticate': `Bearer scope="" error="${error}" error_description="${description}"` },
});

const scopesOf = ({ scope, scp }: JWTPayload): string[] =>
  [scope ?? scp ?? []]
    .flat()
    .flatMap((text) => String(text).split(' '))
    .filter(Boolean);

/**
 * Checks a bearer token as an HTTP API's JWT authorizer does: signature, issuer, audience (`aud`, or `client_id` without one),
 * expiry, and one of the route's scopes. Times are real.
 * @param keys those of the issuer.
 */
export const authorize = async (
  header: string | undefined,
  route: Route,
  keys: JWTVerifyGetKey,
): Promise<Authorization | undefined> => {
  if (!route.authorizer) return undefined;
  const { issuer, audience } = route.authorizer;
  if (!header) return { refused: 401, header: { 'www-authenticate': 'Bearer' } };
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(header.replace(/^Bearer\s+/i, ''), keys, { issuer, requiredClaims: ['exp'] }));
  } catch (error) {
    return refuse('invalid_token', error instanceof Error ? error.message.replaceAll('"', "'") : '');
  }
  const audiences = [payload.aud ?? payload.client_id ?? []].flat();
  if (!audiences.some((each) => audience.includes(String(each)))) return refuse('invalid_token', 'invalid audience');
  const scopes = scopesOf(payload);
  if (route.scopes.length > 0 && !route.scopes.some((each) => scopes.includes(each)))
    return {
      refused: 403,
      header: { 'www-authenticate': `Bearer scope="${route.scopes.join(' ')}" error="insufficient_scope"` },
    };
  const claims = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, flatten(value)]));
  return { claims, scopes: route.scopes.length > 0 ? route.scopes.filter((each) => scopes.includes(each)) : null };
};
